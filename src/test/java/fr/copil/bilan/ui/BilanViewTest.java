package fr.copil.bilan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import fr.copil.acces.Audience;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.EnvoiService;
import fr.copil.bilan.GelService;
import fr.copil.bilan.Gels;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.VersionService;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.Export;
import fr.copil.bilan.export.ExportService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.EcranEssai;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

class BilanViewTest extends EcranEssai {

    @Autowired
    private BilanService service;

    @Autowired
    private GelService gel;

    @Autowired
    private VersionService versions;

    @Autowired
    private EnvoiService envois;

    @Autowired
    private RemarqueService remarques;

    @Autowired
    private ExportService exports;

    @Autowired
    private BilanTelechargement telechargement;

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    private long creer() {
        seConnecter("cabinet");
        return service.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024));
    }

    @Test
    void la_liste_dit_qu_il_n_y_a_rien_puis_mene_au_bilan() {
        ouvrir("bilans");
        assertThat(ecran()).contains("Aucun bilan n'est ouvert").doesNotContain("Ouvrir un bilan");

        long id = creer();
        ouvrir("bilans");
        assertThat(ecran())
                .contains(
                        "Bilan annuel 2024",
                        "/bilans/" + id,
                        "Brouillons (1)",
                        "En cours d'écriture",
                        "Ouvrir un bilan")
                .contains("Loire-Atlantique (département)");
        assertThat(find(NativeButton.class).withText("Ouvrir un bilan").exists())
                .isTrue();
    }

    @Test
    void le_cabinet_ecrit_en_place_et_le_membre_ne_fait_que_lire() {
        long id = creer();
        ouvrir("bilans/" + id);
        taper(champ("Synthèse"), "Un texte **relu**.");
        test(bouton("Enregistrer")).click();

        assertThat(service.ouvrir(id).orElseThrow().sections().getFirst().recit())
                .isEqualTo("Un texte **relu**.");

        assertThat(ecran()).contains("Cabinet du sous-préfet, le ");
        assertThat(find(NativeButton.class).withText("Enregistrer").exists()).isFalse();

        envois.envoyer(id);
        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(titre()).startsWith("Bilan annuel 2024");
        assertThat(find(NativeButton.class).all())
                .noneMatch(bouton ->
                        "Écrire".equals(bouton.getText()) || bouton.getText().startsWith("Figer le bilan"));
    }

    @Test
    void figer_demande_montre_ce_qui_manque_et_ne_fige_qu_une_fois_confirme() {
        long id = creer();
        ouvrir("bilans/" + id);
        test(bouton("Figer le bilan…")).click();
        assertThat(dialogue()).contains("À régler avant de figer", "reste à écrire");
        assertThat(find(NativeButton.class).withText("Figer").all())
                .noneMatch(bouton -> bouton.getText().equals("Figer") && bouton.isVisible());
        test(bouton("Ne pas figer")).click();

        Gels.ecrireCeQuiReste(service, id);
        test(bouton("Figer le bilan…")).click();
        assertThat(dialogue()).contains("À savoir, sans empêcher de figer");
        test(oui()).click();
        assertThat(codes()).contains(" (code BILAN-NON-RELU)");
        service.ecrire(id, "synthese", "Un autre écrit.", 0);
        Checkbox relus = find(Checkbox.class).single();
        assertThat(relus.getLabel()).matches("J'ai relu les \\d+ textes proposés");
        test(relus).click();
        test(oui()).click();
        assertThat(codes()).contains(" (code BILAN-A-CHANGE)");
        assertThat(relus.getValue()).isFalse();

        test(relus).click();
        test(oui()).click();
        assertThat(service.ouvrir(id).orElseThrow().fiche().figeLe()).isNotNull();
        assertThat(ecran()).doesNotContain("non relu", "texte proposé");
    }

    private String dialogue() {
        return find(GelDialogue.class).single().getElement().getTextRecursively();
    }

    private NativeButton oui() {
        return find(NativeButton.class).all().stream()
                .filter(bouton -> bouton.getText().equals("Figer"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void envoyer_au_comite_ouvre_le_brouillon_au_membre_et_le_reprendre_le_ferme() {
        long id = creer();
        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("Bilan inconnu");
        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("n'est lu que de ceux qui l'écrivent");
        test(bouton("Envoyer au comité")).click();
        assertThat(ecran()).contains("Envoyé au comité le ");
        ouvrir("bilans");
        assertThat(ecran()).contains("Envoyés au comité (1)");
        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(titre()).startsWith("Bilan annuel 2024");
        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        test(bouton("Reprendre le brouillon")).click();
        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("Bilan inconnu");
    }

    @Test
    void une_version_rectifiee_demande_son_motif_et_chacune_renvoie_a_l_autre() {
        long id = creer();
        Gels.figer(service, gel, id);
        ouvrir("bilans/" + id);
        test(bouton("Ouvrir une version rectifiée")).click();
        assertThat(codes()).contains(" (code BILAN-RECTIFICATION)");
        test(saisi("Pourquoi rectifier")).setValue("Un chiffre était faux.");
        test(bouton("Ouvrir une version rectifiée")).click();
        long seconde = service.lister().stream()
                .filter(fiche -> fiche.version() == 2)
                .findFirst()
                .orElseThrow()
                .id();
        Gels.figer(service, gel, seconde);

        ouvrir("bilans/" + seconde);
        assertThat(ecran()).containsPattern("Remplace la version 1 du .*Un chiffre était faux");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("Remplacée par la version 2 du ");
        ouvrir("bilans");
        assertThat(ecran()).contains("Remplacés par une version rectifiée (1)", "Figés, en attente de signature (1)");
    }

    @Test
    void une_section_se_lit_a_la_fois_celle_de_l_adresse_et_toutes_sur_demande() {
        long id = creer();
        ouvrir("bilans/" + id);
        assertThat(find(SectionPanneau.class).all()).hasSize(1);
        assertThat(ecran()).contains("Après").doesNotContain("Avant", "Moyens connus");

        ouvrir("bilans/" + id + "?section=moyens");
        assertThat(find(SectionPanneau.class).all()).hasSize(1);
        assertThat(ecran()).contains("Avant", "Après");
        assertThat(textes()).contains("La convention définit");

        ouvrir("bilans/" + id + "?section=tout");
        assertThat(find(SectionPanneau.class).all()).hasSizeGreaterThan(15);

        ouvrir("bilans/" + id + "?section=inconnue");
        assertThat(find(SectionPanneau.class).all()).hasSize(1);
    }

    @Test
    void une_section_qu_on_quitte_garde_ce_qu_on_y_tapait_et_le_plan_le_dit() {
        long id = creer();
        ouvrir("bilans/" + id);
        taper(champ("Synthèse"), "Un début.");
        assertThat(textes()).as("the page beside what is typed").contains("Un début.");
        ouvrir("bilans/" + id + "?section=suites");
        assertThat(ecran()).contains("votre saisie attend");
        assertThat(textes()).doesNotContain("Un début.");

        ouvrir("bilans/" + id + "?section=synthese");
        assertThat(redaction("Synthèse").getValue()).isEqualTo("Un début.");
    }

    @Test
    void une_section_se_renomme_en_place() {
        long id = creer();
        ouvrir("bilans/" + id);
        test(bouton("Renommer")).click();
        test(find(TextField.class).withCaption("Titre de la section").single()).setValue("Ce qu'il faut retenir");
        test(bouton("Enregistrer le titre")).click();

        assertThat(service.ouvrir(id).orElseThrow().sections().getFirst().titre())
                .isEqualTo("Ce qu'il faut retenir");
        assertThat(ecran()).contains("Ce qu'il faut retenir");
    }

    @Test
    void une_section_ecrite_montre_ce_que_copil_propose_et_ce_qui_en_a_change() {
        long id = creer();
        service.ecrire(id, "synthese", "Mes mots.", 0);
        ouvrir("bilans/" + id);
        test(bouton("Voir le texte proposé")).click();
        assertThat(ecran()).contains("n'a pas changé depuis que cette section fut écrite", "La DSDEN n'a donné aucune");

        jdbc.update("update section_bilan set propose = 'celle d''un autre texte' where bilan = ?", id);
        ouvrir("bilans");
        ouvrir("bilans/" + id);
        test(bouton("Voir le texte proposé")).click();
        assertThat(ecran()).contains("Copil propose a changé depuis", "La DSDEN n'a donné aucune");
    }

    @Test
    void signer_longtemps_apres_son_entree_demande_de_prouver_qui_l_on_est() {
        long id = creer();
        Gels.figer(service, gel, id);
        // Somebody is behind it: its click proves nothing.
        jdbc.update("update compte set demonstration = false where identifiant = 'referent'");
        try {
            seConnecter("referent");
            ouvrir("bilans/" + id);
            test(bouton("Signer le bilan")).click();
            assertThat(ecran()).doesNotContain("Signé pour la DSDEN");

            test(find(PasswordField.class).single()).setValue("autre chose");
            test(bouton("Confirmer")).click();
            assertThat(codes()).contains(" (code IDENTITE-FAUSSE)");

            test(find(PasswordField.class).single()).setValue(CopilEntier.MOT_DE_PASSE);
            test(bouton("Confirmer")).click();
            assertThat(ecran()).contains("Signé pour la DSDEN", "Retirer ma signature");
            jdbc.update("update signature_bilan set compte = 'dsden44-collegue'");
            ouvrir("bilans");
            ouvrir("bilans/" + id);
            assertThat(ecran()).contains("Retirer la signature d'un collègue").doesNotContain("Retirer ma signature");
        } finally {
            jdbc.update("update compte set demonstration = true where identifiant = 'referent'");
        }
    }

    @Test
    void les_signatures_attendues_sont_celles_des_parties_par_rang() {
        long id = creer();
        Gels.figer(service, gel, id);
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("on attend d'abord la signature de la DSDEN");
        assertThat(find(NativeButton.class).withText("Signer le bilan").exists())
                .isFalse();

        seConnecter("referent");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("signature attendue, c'est à son tour");
        test(bouton("Signer le bilan")).click();
        assertThat(ecran()).contains("Signé pour la DSDEN, par").doesNotContain("on attend d'abord");

        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        test(bouton("Signer le bilan")).click();
        assertThat(ecran())
                .contains("Signé pour la préfecture", "Documents signés", "feuillet")
                .doesNotContain("signature attendue");

        gel.retirer(id, "Une erreur.");
        ouvrir("bilans");
        ouvrir("bilans/" + id);
        assertThat(ecran()).containsPattern("signature retirée pour la préfecture.*Une erreur");

        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(find(NativeButton.class).withText("Signer le bilan").exists())
                .isFalse();
    }

    /** The editor of a section, opened. */
    private Redaction champ(String section) {
        test(nomme("Écrire : " + section)).click();
        return redaction(section);
    }

    private Redaction redaction(String section) {
        return find(Redaction.class).all().stream()
                .filter(texte -> texte.libelle().contains(section))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser sends it. */
    private static void taper(Redaction champ, String texte) {
        try {
            champ.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("texte", texte)
                    .run();
        } catch (PropertyChangeDeniedException refus) {
            throw new AssertionError(refus);
        }
    }

    private String textes() {
        return find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }

    private TextArea saisi(String champ) {
        return find(TextArea.class).all().stream()
                .filter(texte -> texte.getLabel().contains(champ))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton bouton(String texte) {
        return find(NativeButton.class).withText(texte).single();
    }

    @Test
    void une_saisie_se_retrouve_dans_une_nouvelle_session_et_se_jette() {
        long id = creer();
        ouvrir("bilans/" + id);
        taper(champ("Synthèse"), "Pas encore fini");

        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        assertThat(redaction("Synthèse").getValue()).isEqualTo("Pas encore fini");
        assertThat(ecran()).contains("Brouillon du", "retrouvé");
        test(bouton("Annuler ma saisie")).click();

        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        assertThat(find(NativeButton.class).withText("Annuler ma saisie").exists())
                .isFalse();
    }

    @Test
    void ce_qui_s_ecrivait_quand_le_bilan_a_ete_fige_est_rendu_a_son_auteur() {
        long id = creer();
        ouvrir("bilans/" + id);
        taper(champ("Synthèse"), "Il manquait une phrase.");
        Gels.figer(service, gel, id);

        seConnecter("cabinet");
        ouvrir("bilans/" + id);
        assertThat(ecran()).contains("a été figé avant");
        assertThat(textes()).contains("Il manquait une phrase.");
        test(bouton("Jeter ce texte")).click();
        assertThat(textes()).doesNotContain("Il manquait une phrase.");
    }

    @Test
    void deux_personnes_ont_ecrit_les_deux_textes_se_montrent_et_aucun_n_est_choisi() {
        long id = creer();
        ouvrir("bilans/" + id);
        Redaction champ = champ("Synthèse");
        service.ecrire(id, "synthese", "Le texte de l'autre.", 0);
        taper(champ, "Le mien.");
        test(bouton("Enregistrer")).click();

        assertThat(ecran()).contains("rien n'est perdu");
        assertThat(textes()).contains("Le texte de l'autre.", "Le mien.");
        RadioButtonGroup<?> choix = find(RadioButtonGroup.class).all().stream()
                .filter(groupe -> "Que garder ?".equals(groupe.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(choix.getValue()).isNull();
        test(bouton("Enregistrer ce choix")).click();
        assertThat(choix.isInvalid()).isTrue();

        test(choix).selectItem("Réunir les deux, pour les reprendre");
        test(bouton("Enregistrer ce choix")).click();
        assertThat(champ.getValue()).isEqualTo("Le texte de l'autre.\n\nLe mien.");
        assertThat(recit(id)).isEqualTo("Le texte de l'autre.");
        test(bouton("Enregistrer")).click();
        assertThat(recit(id)).isEqualTo("Le texte de l'autre.\n\nLe mien.");
    }

    @Test
    void un_commentaire_s_envoie_se_compte_au_plan_et_se_resout() {
        long id = creer();
        ouvrir("bilans/" + id);
        test(nomme("Commenter : Synthèse")).click();
        test(saisi("Votre commentaire")).setValue("D'où vient ce chiffre ?");
        test(bouton("Envoyer le commentaire")).click();

        assertThat(ecran()).contains("commentaire non résolu", "D'où vient ce chiffre");
        test(nomme("Résoudre : D'où vient ce chiffre ?")).click();
        assertThat(ecran()).doesNotContain("commentaire non résolu");
        assertThat(remarques.lire(id).getFirst().resolu()).isTrue();

        envois.envoyer(id);
        seConnecter("membre");
        ouvrir("bilans/" + id);
        assertThat(ecran()).doesNotContain("D'où vient ce chiffre");
    }

    private NativeButton nomme(String nom) {
        return find(NativeButton.class).all().stream()
                .filter(bouton -> nom.equals(bouton.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private String recit(long id) {
        return String.valueOf(
                service.ouvrir(id).orElseThrow().sections().getFirst().recit());
    }

    @Test
    void deux_versions_se_comparent_cote_a_cote_sur_un_ecran() {
        long id = creer();
        service.ecrire(id, "synthese", "Douze écoles sont ouvertes.", 0);
        Gels.figer(service, gel, id);
        long rectifiee = versions.rectifier(id, "Un chiffre était faux.");
        service.ecrire(rectifiee, "synthese", "Treize écoles sont ouvertes.", 1);

        ouvrir("bilans/" + rectifiee);
        assertThat(ecran()).contains("/bilans/" + id + "/comparer/" + rectifiee);
        ouvrir("bilans/" + id + "/comparer/" + rectifiee);
        assertThat(ecran())
                .contains("Bilan annuel 2024, version 1", "Bilan annuel 2024, version 2")
                .contains("Douze", "Treize", "écoles sont ouvertes.")
                .contains("rien n'a changé");

        ouvrir("bilans/" + id + "/comparer/999999");
        assertThat(ecran()).contains("n'existe pas");
    }

    @Test
    void un_numero_inconnu_ramene_a_la_liste() {
        ouvrir("bilans/987654");

        assertThat(ecran()).contains("Bilan inconnu", "/bilans");
        assertThat(codes()).containsExactly(" (code BILAN-INCONNU)");
    }

    @Test
    void un_document_se_prepare_en_arriere_plan_et_ne_se_donne_qu_a_qui_l_a_demande() throws Exception {
        long id = creer();
        UUID demande = exports.demander(id, Format.DOCX, Audience.PARTENAIRES);

        // The account of the test stands in its own thread.
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> exports.trouver(demande).orElseThrow().etape() == Export.Etape.PRET);
        byte[] octets = Files.readAllBytes(exports.fichier(demande).orElseThrow());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(octets))) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("PROVISOIRE", "partenaires");
            assertThat(document.getCharts()).hasSizeGreaterThan(3);
        }
        ResponseEntity<?> reponse = telechargement.telecharger(demande);
        assertThat(Objects.requireNonNull(reponse.getHeaders().getContentDisposition())
                        .getFilename())
                .isEqualTo(
                        "bilan-annuel-2024-convention-loire-atlantique-2015-2020-loire-atlantique-departement-partenaires-v1-brouillon.docx");

        seConnecter("membre");
        assertThat(exports.miens(id)).isEmpty();
        assertThat(telechargement.telecharger(demande).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aucun_document_ne_se_demande_au_dessus_de_son_audience() {
        long id = creer();

        assertThatThrownBy(() -> exports.demander(id, Format.PDF, Audience.DSDEN))
                .hasMessageContaining("audience");
    }
}
