package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** What holds for every format. */
class EcritureTest {

    @Test
    void le_meme_bilan_donne_les_memes_octets_dans_chaque_format() throws InterruptedException {
        Map<Format, byte[]> premiers = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            premiers.put(format, Ouvert.ecrire(BilanDEssai.provisoire(), format));
        }
        // Zip files count by two seconds.
        Thread.sleep(2100);

        assertThat(premiers).hasSize(Format.values().length).allSatisfy((format, premier) -> assertThat(
                        Ouvert.ecrire(BilanDEssai.provisoire(), format))
                .isEqualTo(premier));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PPTX", "XLSX", "ODS"})
    void chaque_partie_est_du_xml_bien_forme(Format format) {
        Map<String, String> parties = Ouvert.parties(Ouvert.ecrire(BilanDEssai.provisoire(), format));

        assertThat(parties).hasSizeGreaterThan(4);
        parties.forEach((nom, texte) -> {
            if (nom.endsWith(".xml") || nom.endsWith(".rels")) {
                bienForme(nom, texte);
            }
        });
    }

    @Test
    void la_page_se_lit_sans_reseau() {
        String page = new String(Ouvert.ecrire(BilanDEssai.provisoire(), Format.HTML), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "<html lang=\"fr\"", "77,2", "non transmis", BilanDEssai.CODE, "role=\"img\"", "scope=\"col\"")
                // On a telephone, tables move by themselves and not the page.
                .contains("class=\"defile\" role=\"region\" tabindex=\"0\"", "overflow-x: auto")
                .doesNotContain("<script", "<link", "src=");
        bienForme("page", page.substring(page.indexOf("<html")));
    }

    private static void bienForme(String nom, String texte) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(nom, e);
        }
    }
}
