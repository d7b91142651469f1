package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Processus;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Copil as a process: what it says and answers when it does not get to serve. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CopilApplicationTest {

    private final Path temporaire;

    CopilApplicationTest(@TempDir Path temporaire) {
        this.temporaire = temporaire;
    }

    @Test
    void un_refus_tient_en_une_phrase_et_le_code_2() throws Exception {
        Process copil = demarrer(temporaire.resolve("data"));

        assertThat(Processus.sortie(copil).lines())
                .containsExactly("Le dossier des données publiées " + temporaire.resolve("data")
                        + " est introuvable ou incomplet : indiquez avec COPIL_DATA celui qui contient « open » et "
                        + "« referentiel ». (code DEMARRAGE-DONNEES)");
        assertThat(copil.waitFor()).isEqualTo(2);
    }

    @Test
    void arrete_pendant_son_premier_chargement_il_rend_la_main_sans_rien_abimer() throws Exception {
        Process copil = demarrer(Path.of("data"));
        BufferedReader dit = copil.inputReader(StandardCharsets.UTF_8);
        while (!String.valueOf(dit.readLine()).startsWith("Lecture de")) {
            assertThat(copil.isAlive()).isTrue();
        }

        // The process, not the Process, which would close what is still to be read.
        copil.toHandle().destroy();

        assertThat(copil.waitFor()).isEqualTo(130);
        assertThat(dit.lines()).last().isEqualTo("Copil est arrêté.");
        assertThat(dossier()).isDirectoryContaining("glob:**/base");
        VerrouDuDossier.prendre(dossier()).rendre();
    }

    private Path dossier() {
        return temporaire.resolve("copil");
    }

    private Process demarrer(Path donnees) throws IOException {
        return Processus.copil(temporaire, "--copil.home=" + dossier(), "--copil.data=" + donnees, "--server.port=0");
    }
}
