package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Moteur;
import fr.copil.essai.Processus;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What Copil has acknowledged is there after its process was killed, on the embedded base as it is set up for everybody. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RienNeSePerdTest {

    private static final int PASSAGES = 3;

    private final Path dossier;

    RienNeSePerdTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    @Test
    void ce_qui_a_ete_dit_ecrit_survit_a_un_processus_tue() throws Exception {
        // A base that was made without the setting, as those of before.
        Moteur.Base base = new Moteur.Base(
                Moteur.H2, "jdbc:h2:file:" + dossier.resolve("base").resolve("copil") + ";MODE=PostgreSQL", "copil");
        Copie.de(FabriqueDeBases.BASES.resolve("1.0.0"), FabriqueDeBases.REELLE, Moteur.H2)
                .relire(base);

        for (int passage = 1; passage <= PASSAGES; passage++) {
            List<String> ecrits = ecrireEtTuer(passage);

            assertThat(ecrits)
                    .as("Killed by the test, not ended by itself")
                    .hasSizeGreaterThanOrEqualTo(aTuer(passage));
            // Copil gave it a password when it opened it.
            String motDePasse = Files.readString(dossier.resolve("base").resolve("mot-de-passe"))
                    .strip();
            assertThat(new JdbcTemplate(new DriverManagerDataSource(base.adresse(), base.compte(), motDePasse))
                            .queryForList(
                                    "select texte from journal_suivi where engagement = ?",
                                    String.class,
                                    EcrireSansFin.ENGAGEMENT))
                    .containsAll(ecrits);
        }
    }

    private static int aTuer(int passage) {
        return 100 + 37 * passage;
    }

    private List<String> ecrireEtTuer(int passage) throws IOException, InterruptedException {
        Process copil = Processus.essai(dossier, EcrireSansFin.class, dossier.toString(), Integer.toString(passage));
        List<String> dit = new ArrayList<>();
        try (BufferedReader lignes = copil.inputReader(StandardCharsets.UTF_8)) {
            String ligne = lignes.readLine();
            while (ligne != null) {
                if (ligne.startsWith(EcrireSansFin.ECRIT)) {
                    dit.add(ligne.substring(EcrireSansFin.ECRIT.length()));
                    if (dit.size() == aTuer(passage)) {
                        // The process, not the Process, which would close what is still to be read.
                        copil.toHandle().destroyForcibly();
                    }
                }
                ligne = lignes.readLine();
            }
        }
        copil.waitFor();
        return dit;
    }
}
