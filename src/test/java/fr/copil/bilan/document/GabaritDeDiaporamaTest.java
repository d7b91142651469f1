package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.ErreurCopil;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** Slides on Copil's master, and on that of a préfecture. */
class GabaritDeDiaporamaTest {

    /** In English, of 4:3 pages, with slides, notes, properties and a rectangle that is its house style. */
    private static byte[] gabarit() throws IOException {
        try (XMLSlideShow modele = new XMLSlideShow();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            modele.getSlideMasters().getFirst().createAutoShape().setShapeType(ShapeType.RECT);
            XSLFSlide diapo =
                    modele.createSlide(modele.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
            diapo.getPlaceholder(0).setText(GabaritsMaison.SECRET);
            Arrays.stream(modele.getNotesSlide(diapo).getPlaceholders())
                    .forEach(zone -> zone.setText(GabaritsMaison.SECRET + " note"));
            modele.getProperties().getCoreProperties().setCreator(GabaritsMaison.SECRET);
            modele.getProperties().getExtendedProperties().setManager(GabaritsMaison.SECRET);
            modele.getProperties().getCustomProperties().addProperty("Dossier", GabaritsMaison.SECRET);
            modele.getPackage()
                    .replaceContentType(
                            XSLFRelation.MAIN.getContentType(), XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            modele.write(octets);
            return octets.toByteArray();
        }
    }

    private static byte[] ecrit(byte[] gabarit) throws IOException {
        return Ecriture.ecrire(BilanDEssai.provisoire(), Format.PPTX, gabarit);
    }

    private static XMLSlideShow ouvrir(byte[] octets) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(octets));
    }

    @Test
    void le_masque_de_copil_est_en_16_9_et_en_francais() throws IOException {
        byte[] octets = Ouvert.ecrire(BilanDEssai.provisoire(), Format.PPTX);
        Map<String, String> parties = Ouvert.parties(octets);

        assertThat(parties.get("ppt/presentation.xml")).contains("cx=\"12192000\"", "cy=\"6858000\"");
        assertThat(parties.entrySet().stream()
                        .filter(partie -> partie.getKey().matches("ppt/(slides|slideMasters|slideLayouts)/[^/]+[.]xml"))
                        .filter(partie -> partie.getValue().matches("(?s).*(\"en-US\"|Click to).*"))
                        .map(Map.Entry::getKey))
                .isEmpty();
        try (XMLSlideShow diaporama = ouvrir(octets)) {
            assertThat(Arrays.stream(diaporama.getSlideMasters().getFirst().getSlideLayouts())
                            .map(une -> une.getName()))
                    .containsExactlyInAnyOrder("Diapositive de titre", "Titre seul", "Titre et contenu");
            assertThat(zones(diaporama))
                    .extracting(XSLFTextShape::getTextType)
                    .contains(Placeholder.SLIDE_NUMBER, Placeholder.FOOTER, Placeholder.SUBTITLE);
        }
    }

    @Test
    void aucune_diapositive_n_est_vide_ni_n_attend_qu_on_y_ecrive() throws IOException {
        Bilan modele = BilanDEssai.provisoire();
        Bilan vide = new Bilan(
                modele.entete(),
                List.of(
                        new Section("decisions", "Décisions demandées", false, List.of(), List.of()),
                        new Section("alertes", "En retard", false, List.of(), List.of(BilanDEssai.engagements(0)))),
                List.of());
        try (XMLSlideShow diaporama = ouvrir(Ouvert.ecrire(vide, Format.PPTX))) {
            assertThat(diaporama.getSlides()).hasSize(1);
        }
        try (XMLSlideShow diaporama = ouvrir(Ouvert.ecrire(modele, Format.PPTX))) {
            assertThat(zones(diaporama)).isNotEmpty().noneMatch(zone -> zone.getText()
                    .isBlank());
        }
    }

    private static List<XSLFTextShape> zones(XMLSlideShow diaporama) {
        return diaporama.getSlides().stream()
                .flatMap(diapo -> Arrays.stream(diapo.getPlaceholders()))
                .toList();
    }

    @Test
    void les_diapositives_disent_aussi_quelle_version_est_remplacee_et_ce_qui_a_ete_revise() throws IOException {
        Bilan modele = BilanDEssai.provisoire();
        Section version = new Section(
                Section.VERSION,
                "Version de ce bilan",
                false,
                List.of(Bloc.Paragraphe.de("Remplace la version 1 du 22/11/2026.")),
                List.of());
        Section revises = new Section(
                Section.REVISIONS,
                "Révisés depuis le gel",
                false,
                List.of(Bloc.Paragraphe.de("Au 22/11/2026, aucun chiffre n'a changé depuis le gel.")),
                List.of());
        Bilan rectifie = new Bilan(
                modele.entete(),
                Stream.of(Stream.of(version), modele.sections().stream(), Stream.of(revises))
                        .flatMap(s -> s)
                        .toList(),
                modele.definitions());

        try (XMLSlideShow diaporama = ouvrir(Ouvert.ecrire(rectifie, Format.PPTX))) {
            assertThat(diaporama.getSlides().stream().map(XSLFSlide::getTitle))
                    .startsWith("Bilan annuel 2024", "Version de ce bilan")
                    .endsWith("Révisés depuis le gel");
            assertThat(zones(diaporama).stream().map(XSLFTextShape::getText))
                    .contains("Remplace la version 1 du 22/11/2026.");
        }
    }

    @Test
    void rien_du_gabarit_ne_passe_que_son_masque_et_sa_page() throws IOException {
        byte[] octets = ecrit(gabarit());
        Map<String, String> parties = Ouvert.parties(octets);

        assertThat(Ouvert.tout(octets)).doesNotContain(GabaritsMaison.SECRET, "template.main");
        assertThat(parties.keySet()).noneMatch(nom -> nom.matches("(?i).*(notes|comment|custom|thumb).*"));
        assertThat(parties.get("ppt/slideMasters/slideMaster1.xml")).contains("prst=\"rect\"");
        assertThat(parties.get("ppt/slideMasters/slideMaster1.xml")).doesNotContain("\"en-US\"");
        Conformite.verifier(octets);
        assertThat(ecrit(gabarit())).isEqualTo(octets);
    }

    @Test
    void tout_tient_dans_la_page_du_gabarit_entre_son_titre_et_son_pied() throws IOException {
        try (XMLSlideShow diaporama = ouvrir(ecrit(gabarit()))) {
            assertThat(diaporama.getPageSize()).isEqualTo(new Dimension(720, 540));
            assertThat(diaporama.getCharts()).hasSize(2);
            assertThat(diaporama.getSlides().stream().flatMap(diapo -> diapo.getShapes().stream()))
                    .filteredOn(forme -> !(forme instanceof XSLFTextShape zone && zone.getTextType() != null))
                    .isNotEmpty()
                    .extracting(XSLFShape::getAnchor)
                    .allMatch(place -> place.getMinX() >= 0
                            && place.getMaxX() <= 720
                            && place.getMinY() > 120
                            && place.getMaxY() < 510);
        }
    }

    @Test
    void un_fichier_qui_n_est_pas_une_presentation_se_dit_en_francais() {
        for (byte[] casse : List.of(
                new byte[0], "Ceci n'est pas un diaporama.".getBytes(StandardCharsets.UTF_8), GabaritsMaison.dotx())) {
            assertThatThrownBy(() -> ecrit(casse))
                    .isInstanceOf(ErreurCopil.class)
                    .hasMessageContaining("COPIL_BILAN_GABARIT_DIAPORAMA");
        }
    }
}
