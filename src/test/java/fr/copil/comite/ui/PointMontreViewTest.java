package fr.copil.comite.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.EnvoiService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.comite.ComiteService;
import fr.copil.comite.FichierService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.SeanceSaisie;
import fr.copil.comite.ui.Montrables.Montrable;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Figure;
import fr.copil.ui.Message;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sections of bilans and files, chosen in the dialogue of a point and seen by a room. */
@WithUserDetails("cabinet")
class PointMontreViewTest extends EcranEssai {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private FichierService fichiers;

    @Autowired
    private BilanService bilans;

    @Autowired
    private EnvoiService envois;

    private long seance;

    @BeforeEach
    void preparer() {
        seance = ordre.planifier(
                comites.lire(comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)).orElseThrow(),
                SeanceSaisie.de(LocalDate.of(2027, 1, 12), "", 60, ""));
    }

    @AfterEach
    void effacer() {
        for (String table : List.of("comite_fichier", "comite_point", "comite_seance", "comite_membre", "comite")) {
            jdbc.update("delete from " + table);
        }
        BilansPropres.effacer(jdbc);
    }

    private void cliquer(String texte) {
        test(find(NativeButton.class).withText(texte).all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Montrable> choix(String legende) {
        return (ComboBox<Montrable>) find(ComboBox.class).withCaption(legende).single();
    }

    private String montre() {
        return ordre.lire(seance).orElseThrow().points().getFirst().montre();
    }

    private String projection() {
        return String.valueOf(find(Projection.class).single().getElement().getPropertyRaw("modele"));
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    @Test
    void un_bilan_se_choisit_puis_sa_section_et_la_salle_la_lit() {
        long bilan = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2024));
        bilans.ecrire(bilan, "synthese", "Ce que nous avons fait.", 0);
        envois.envoyer(bilan);
        ouvrir("seances/" + seance);
        cliquer("Ajouter un point…");

        ComboBox<Montrable> montre = choix("Ce que la salle voit");
        montre.setValue(montre.getListDataView()
                .getItems()
                .filter(un -> un.nom().startsWith("Bilan : annuel 2024, Loire-Atlantique (brouillon envoyé"))
                .findFirst()
                .orElseThrow());
        ComboBox<Montrable> sections = choix("Section du bilan");
        sections.setValue(sections.getListDataView()
                .getItems()
                .filter(une -> une.adresse().endsWith("=synthese"))
                .findFirst()
                .orElseThrow());
        find(TextField.class).withCaption("Titre").single().setValue("Le bilan");
        cliquer("Enregistrer");

        assertThat(montre()).isEqualTo("/bilans/" + bilan + "?section=synthese");
        seConnecter("membre");
        ouvrir("seances/" + seance + "/projection");
        assertThat(projection()).contains("Ce que nous avons fait.", "Bilan annuel 2024");
    }

    @Test
    void un_point_qui_montre_une_section_se_rouvre_sur_elle() {
        long bilan = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2024));
        String derniere =
                bilans.ouvrir(bilan).orElseThrow().bilan().sections().getLast().cle();
        ordre.ajouter(
                seance, new PointSaisi("Le bilan", 10, "", "/bilans/" + bilan + "?section=" + derniere, "", "", ""));
        ouvrir("seances/" + seance);

        cliquer("Modifier…");

        assertThat(choix("Section du bilan").getValue().adresse()).endsWith("=" + derniere);
        cliquer("Enregistrer");
        assertThat(montre()).endsWith("=" + derniere);
    }

    @Test
    void un_fichier_se_joint_sous_les_yeux_de_qui_sait_qui_le_lira() throws IOException {
        ouvrir("seances/" + seance);
        cliquer("Ajouter un point…");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(mots -> mots.contains("lu de tous ceux qui siègent à ce comité"));

        test(find(Upload.class).all().getLast())
                .upload("ordre.exe", "application/pdf", "MZ\0".getBytes(StandardCharsets.US_ASCII));
        roundTrip();
        assertThat(find(Message.class).all())
                .extracting(un -> un.getElement().getTextRecursively())
                .anyMatch(mots -> mots.contains("un PDF, un PNG ou un JPEG"));
        test(find(Upload.class).all().getLast()).upload("Budget.pdf", "application/pdf", pdf(2));
        roundTrip();
        assertThat(find(TextField.class).withCaption("Titre").single().getValue())
                .isEqualTo("Budget.pdf");
        cliquer("Enregistrer");

        seConnecter("membre");
        ouvrir("seances/" + seance);
        assertThat(ecran()).contains("Budget.pdf", "(2 pages, ", montre());
        ouvrir("seances/" + seance + "/projection");
        assertThat(projection()).contains(montre() + "/pages/1", montre() + "/pages/2");
        assertThat(find(Figure.class).all()).isEmpty();

        seConnecter("cabinet");
        ouvrir("seances/" + seance);
        cliquer("Modifier…");
        choix("Ce que la salle voit").clear();
        cliquer("Enregistrer");
        ouvrir("seances/" + seance);
        assertThat(ecran()).contains("Budget.pdf", "a été retiré le");
    }

    @Test
    void qui_suit_tourne_les_pages_pour_soi_et_revient() throws IOException {
        long id = fichiers.joindre(seance, "Budget.pdf", new ByteArrayInputStream(pdf(2)));
        ordre.ajouter(seance, new PointSaisi("Le budget", 10, "", "/seances/fichiers/" + id, "", "", ""));
        seConnecter("membre");
        ouvrir("seances/" + seance + "/projection");

        geste("suivant");
        assertThat(projection()).contains("page 2 sur 2", "\"suit\":false", "\"detour\":false", "Le budget");
        geste("precedent");
        assertThat(projection()).contains("page 1 sur 2");
        geste("retour");
        assertThat(projection()).contains("page 1 sur 2", "\"suit\":true");
    }

    private void geste(String geste) {
        Element projection = find(Projection.class).single().getElement();
        projection
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        projection,
                        "copil-geste",
                        JsonNodeFactory.instance.objectNode().put("event.detail", geste)));
        roundTrip();
    }

    @Test
    void une_seance_annulee_le_dit_de_ses_fichiers() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", image);
        long id = fichiers.joindre(seance, "plan.png", new ByteArrayInputStream(image.toByteArray()));
        ordre.ajouter(seance, new PointSaisi("Le plan", 10, "", "/seances/fichiers/" + id, "", "", ""));
        ordre.annuler(seance, "Reportée à janvier");

        ouvrir("seances/" + seance);

        assertThat(ecran()).contains("plan.png", "La séance est annulée", "il n'a pas été montré");
        assertThat(Objects.requireNonNull(montre())).isNotEmpty();
    }
}
