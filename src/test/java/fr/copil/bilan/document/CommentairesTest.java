package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import fr.copil.figure.FigureModele;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a producer says of a figure goes with it, in each of the six documents. */
class CommentairesTest {

    private static final String COMMENTAIRE =
            "Commentaire joint (ensemble, 2024) : deux centres fermés en cours de session";

    private static Bilan avec(String commentaire) {
        FigureModele figure = BilanDEssai.ecart();
        Bilan modele = BilanDEssai.provisoire();
        return new Bilan(
                modele.entete(),
                List.of(new Section(
                        "chiffres-cles",
                        "Chiffres clés",
                        false,
                        List.of(),
                        List.of(new Bloc.Illustration(new FigureModele(
                                figure.id(),
                                figure.titre(),
                                figure.lecture(),
                                figure.choix(),
                                figure.graphique(),
                                figure.tableau(),
                                figure.source() + ". " + commentaire,
                                figure.notes(),
                                figure.fichier(),
                                figure.citation()))))),
                modele.definitions());
    }

    private static String plat(String texte) {
        return texte.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void le_commentaire_du_producteur_suit_sa_figure(Format format) throws IOException {
        assertThat(plat(Octets.texte(avec(COMMENTAIRE), format))).contains(COMMENTAIRE);
    }

    @Test
    void un_long_commentaire_tient_sur_la_diapositive_et_laisse_voir_son_graphique_et_son_code() throws IOException {
        String long1 = COMMENTAIRE + " ; les candidats ont composé ailleurs".repeat(30);
        byte[] octets = Ouvert.ecrire(avec(long1), Format.PPTX);
        try (XMLSlideShow diaporama = new XMLSlideShow(new ByteArrayInputStream(octets))) {
            XSLFTextBox pied = diaporama.getSlides().get(1).getShapes().stream()
                    .filter(XSLFTextBox.class::isInstance)
                    .map(XSLFTextBox.class::cast)
                    .filter(zone -> zone.getText().startsWith("Source"))
                    .findFirst()
                    .orElseThrow();
            assertThat(plat(pied.getText())).contains(COMMENTAIRE).endsWith(BilanDEssai.CODE + ".");
            assertThat(pied.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
            assertThat(pied.getTextHeight())
                    .isLessThanOrEqualTo(pied.getAnchor().getHeight());
            assertThat(pied.getAnchor().getY()).isGreaterThan(176 + 150);
        }
    }
}
