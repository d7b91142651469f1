package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void le_numero_de_version_est_le_meme_partout_ou_il_est_ecrit() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>copil</artifactId>\n  <version>" + Version.NUMERO + "</version>");
        assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains("\n## " + Version.NUMERO + "\n");
        assertThat(dite()).isEqualTo("Copil " + Version.NUMERO + "\n");
    }

    private static String dite() throws IOException {
        Process commande = new ProcessBuilder("./copil", "version").start();
        return new String(commande.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
