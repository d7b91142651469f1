package fr.copil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings, as Spring will read them, for what happens before Spring starts. */
record Reglages(Path dossier, Path donnees, String adresse, String port, String base) {

    static Reglages lire(String... args) {
        StandardEnvironment sources = sources(args);
        return new Reglages(
                chemin(sources, "copil.home"),
                chemin(sources, "copil.data"),
                sources.getRequiredProperty("server.address"),
                sources.getRequiredProperty("server.port"),
                sources.getRequiredProperty("spring.datasource.url"));
    }

    /** Who opens the base, for what opens it without Spring; on its own, so that nothing prints it. */
    record Cle(String adresse, String compte, String motDePasse) {

        static Cle lire(String... args) {
            StandardEnvironment sources = sources(args);
            String compte = sources.getRequiredProperty("spring.datasource.username");
            Path embarquee = Path.of(sources.getRequiredProperty("copil.home"), "base", "copil.mv.db");
            // Keys are not made for a base that is not there.
            return (Files.exists(embarquee)
                            ? BaseEmbarquee.ouverture(sources)
                            : Optional.<ClesDeLaBase.Ouverture>empty())
                    .map(ouverture -> new Cle(ouverture.adresse(), compte, ouverture.motDePasse()))
                    .orElseGet(() -> new Cle(
                            sources.getRequiredProperty("spring.datasource.url"),
                            compte,
                            sources.getRequiredProperty("spring.datasource.password")));
        }

        /** The same, of a base that may have to be made. */
        static Cle creer(String... args) {
            StandardEnvironment sources = sources(args);
            String compte = sources.getRequiredProperty("spring.datasource.username");
            return BaseEmbarquee.ouverture(sources)
                    .map(ouverture -> new Cle(ouverture.adresse(), compte, ouverture.motDePasse()))
                    .orElseGet(() -> new Cle(
                            sources.getRequiredProperty("spring.datasource.url"),
                            compte,
                            sources.getRequiredProperty("spring.datasource.password")));
        }

        /** For who only opens a base that is there: H2 makes the one that it does not find. */
        Cle existante() {
            return adresse.startsWith("jdbc:h2:") ? new Cle(adresse + ";IFEXISTS=TRUE", compte, motDePasse) : this;
        }

        Connection ouvrir() throws SQLException {
            return DriverManager.getConnection(adresse, compte, motDePasse);
        }

        @Override
        public String toString() {
            return "Cle[" + compte + "]";
        }
    }

    private static StandardEnvironment sources(String... args) {
        StandardEnvironment sources = new StandardEnvironment();
        sources.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        ConfigDataEnvironmentPostProcessor.applyTo(sources);
        return sources;
    }

    Path journal() {
        return dossier.resolve("journal").resolve("copil.log");
    }

    /** Without what follows the name: options may hold a password. */
    String nomDeLaBase() {
        return base.replaceFirst("[;?].*", "");
    }

    private static Path chemin(Environment sources, String nom) {
        return Path.of(sources.getRequiredProperty(nom)).toAbsolutePath().normalize();
    }
}
