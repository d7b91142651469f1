package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouleursTest {

    @ParameterizedTest
    @CsvSource({
        "texte, " + Couleurs.TEXTE,
        "texte-discret, " + Couleurs.DISCRET,
        "filet, " + Couleurs.FILET,
        "fond-lave, " + Couleurs.FOND_LAVE,
        "action, " + Couleurs.ACTION,
        "etat-bloque, " + Couleurs.ALERTE,
    })
    void une_page_de_document_a_les_couleurs_des_ecrans_en_clair(String jeton, String couleur) throws IOException {
        String clair = Files.readString(Path.of("frontend/jetons.css"));
        assertThat(clair.substring(0, clair.indexOf("@media")))
                .contains("--copil-" + jeton + ": #" + couleur.toLowerCase(Locale.ROOT) + ";");
    }
}
