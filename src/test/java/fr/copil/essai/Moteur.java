package fr.copil.essai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two database engines, for what happens before there is a context: new bases, as many as wanted. */
public enum Moteur {
    H2("h2", "copil") {
        @Override
        String creer(String nom) {
            return "jdbc:h2:file:" + DossiersTemporaires.creer().resolve(nom) + OPTIONS;
        }
    },
    POSTGRES("postgresql", "postgres") {
        @Override
        String creer(String nom) {
            int port = Serveur.PORT;
            new JdbcTemplate(source("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres"))
                    .execute("create database " + nom);
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + nom;
        }
    };

    private static final String OPTIONS = ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE";

    private static final AtomicInteger NUMERO = new AtomicInteger();

    private final String dossier;
    private final String compte;

    Moteur(String dossier, String compte) {
        this.dossier = dossier;
        this.compte = compte;
    }

    abstract String creer(String nom);

    /** The folder of what is written in this engine's own way. */
    public String dossier() {
        return dossier;
    }

    /** An empty one, which nothing else uses. */
    public Base nouvelle() {
        return new Base(this, creer("base" + NUMERO.incrementAndGet()), compte);
    }

    private static DataSource source(String adresse, String compte) {
        return new DriverManagerDataSource(adresse, compte, "");
    }

    /** Where a base is, and who opens it. */
    public record Base(Moteur moteur, String adresse, String compte) {

        public DataSource source() {
            return Moteur.source(adresse, compte);
        }

        public JdbcTemplate jdbc() {
            return new JdbcTemplate(source());
        }

        /** Written by the migrations of this folder, those of both engines and those of its own. */
        public Base migree(String migrations) {
            return migree(migrations, "latest");
        }

        /** @param version the last one that is applied */
        public Base migree(String migrations, String version) {
            Flyway.configure()
                    .target(version)
                    .dataSource(source())
                    .locations(migrations + "/common", migrations + "/" + moteur.dossier)
                    .load()
                    .migrate();
            return this;
        }
    }

    /** Started when first asked for; stops with the virtual machine. */
    private static final class Serveur {

        static final int PORT = demarrer();

        private static int demarrer() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()
                        .getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
