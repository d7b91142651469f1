package fr.copil.essai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copil as on a server: a process of its own, on a new PostgreSQL, behind nginx and TLS with the file that is shipped. Where
 * this machine has no nginx, people reach it straight.
 */
public final class CopilInstalle implements AutoCloseable {

    /** The one of the shipped file. */
    public static final String NOM = "copil.exemple.fr";

    private static final Pattern LIEN = Pattern.compile("https?://\\S+/bienvenue/\\S+");

    private final Path dossier = DossiersTemporaires.creer();
    private final int port = CetteMachine.portLibre();
    private final EmbeddedPostgres postgres = BasePostgres.demarrer();
    private final @Nullable Nginx nginx;
    private final String adresse;
    private @Nullable Process copil;

    public CopilInstalle() throws IOException {
        DonneesCopiees.reduites(dossier.resolve("data"));
        Optional<Path> executable = CetteMachine.executable("nginx");
        if (executable.isEmpty()) {
            nginx = null;
            adresse = "http://127.0.0.1:" + port;
        } else {
            int chiffre = CetteMachine.portLibre();
            nginx = new Nginx(
                    executable.get(),
                    Files.createDirectory(dossier.resolve("nginx")),
                    NOM,
                    chiffre,
                    CetteMachine.portLibre(),
                    port);
            adresse = "https://" + NOM + ":" + chiffre;
        }
    }

    public boolean chiffre() {
        return nginx != null;
    }

    /** Where people reach it. */
    public String adresse() {
        return adresse;
    }

    public JdbcTemplate base() {
        return new JdbcTemplate(postgres.getPostgresDatabase());
    }

    /** @return the link that it gives on the console; empty when it gives none */
    public String demarrer(String... reglages) throws IOException {
        arreter();
        List<String> tous = new ArrayList<>(List.of(
                "--copil.home=" + dossier.resolve("copil"),
                "--copil.data=" + dossier.resolve("data"),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "--spring.datasource.username=postgres",
                "--server.port=" + port,
                "--COPIL_URL=" + adresse,
                "--copil.proxies=" + (nginx == null ? "" : "127.0.0.1")));
        tous.addAll(List.of(reglages));
        Process lance = Processus.copil(dossier, tous.toArray(String[]::new));
        copil = lance;
        BufferedReader dit = lance.inputReader(StandardCharsets.UTF_8);
        StringBuilder avant = new StringBuilder();
        for (String ligne = dit.readLine(); ligne != null; ligne = dit.readLine()) {
            avant.append(ligne).append('\n');
            if (ligne.contains("Copil est prêt")) {
                Matcher lien = LIEN.matcher(Objects.requireNonNullElse(dit.readLine(), ""));
                // What nobody reads would stop it.
                Thread.ofVirtual().start(() -> dit.lines().forEach(autre -> {}));
                return lien.find() ? lien.group() : "";
            }
        }
        throw new IllegalStateException("Copil ended:\n" + avant);
    }

    private void arreter() {
        if (copil != null) {
            // The process, not the Process, which would close what is still being read.
            copil.toHandle().destroy();
            copil.onExit().join();
        }
    }

    @Override
    public void close() throws IOException {
        arreter();
        if (nginx != null) {
            nginx.close();
        }
        postgres.close();
    }
}
