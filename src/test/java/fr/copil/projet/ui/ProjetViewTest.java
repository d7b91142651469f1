package fr.copil.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Renvois;
import fr.copil.essai.EcranEssai;
import fr.copil.projet.GenreDeRangee;
import fr.copil.projet.Modele;
import fr.copil.projet.NouveauProjet;
import fr.copil.projet.Projet;
import fr.copil.projet.ProjetService;
import fr.copil.projet.RedactionDeProjetService;
import fr.copil.ui.ListeModele;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The pages on which a convention is written, validated and signed. */
@WithUserDetails("cabinet")
class ProjetViewTest extends EcranEssai {

    private static final String TITRE_COURT = "Convention Loire-Atlantique 2024-2030";

    @Autowired
    private ProjetService projets;

    @Autowired
    private BilanService bilans;

    @Autowired
    private RedactionDeProjetService redaction;

    @AfterEach
    void effacer() {
        jdbc.update("delete from projet_de_texte");
    }

    private long creer() {
        return projets.creer(new NouveauProjet(null, "Une convention", TITRE_COURT, "LA"));
    }

    @Test
    void la_liste_des_conventions_mene_aux_projets_ceux_qui_en_ecrivent() {
        ouvrir("conventions");
        assertThat(ecran()).contains("Écrire une convention ou un avenant /conventions/projets");
        seConnecter("membre");
        ouvrir("conventions");
        assertThat(ecran()).doesNotContain("/conventions/projets");
    }

    @Test
    void un_membre_ne_lit_aucun_projet() {
        long id = creer();
        seConnecter("membre");
        ouvrir("conventions/projets/" + id);
        assertThat(ecran()).doesNotContain(TITRE_COURT);
        seConnecter("admin");
        ouvrir("conventions/projets/" + id);
        assertThat(ecran()).contains(TITRE_COURT).doesNotContain("Enregistrer");
    }

    @Test
    @SuppressWarnings("unchecked")
    void un_texte_commence_de_celui_qu_il_poursuit() {
        ouvrir("conventions/projets");
        cliquer("Commencer");
        assertThat(champ("Titre").getErrorMessage()).contains("à remplir");
        champ("Titre").setValue("Convention d'objectifs de Loire-Atlantique");
        champ("Titre court").setValue(TITRE_COURT);
        ComboBox<Modele> poursuit = find(ComboBox.class).all().stream()
                .filter(choix -> choix.getLabel().startsWith("Texte qu'il poursuit"))
                .findFirst()
                .orElseThrow();
        poursuit.setValue(new Modele("LA", modele(), CodeTerritoire.departement("44")));
        cliquer("Commencer");

        assertThat(titre()).isEqualTo(TITRE_COURT + " · Copil");
        assertThat(ecran())
                .contains("en projet", "Engagements (52)", "Objectifs (17)", "Parties (2)")
                .contains("La période n'est pas dite");
    }

    private String modele() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select titre_court from convention where id = 'LA'", String.class));
    }

    @Test
    void une_ligne_s_ajoute_se_corrige_s_abandonne_et_se_reprend() {
        long id = creer();
        String page = "conventions/projets/" + id;
        ouvrir(page, "volet=objectifs");
        cliquer("Ajouter");
        assertThat(zone("Objectif").getErrorMessage()).contains("à remplir");
        zone("Objectif").setValue("Ouvrir les écoles le samedi");
        cliquer("Ajouter");
        assertThat(ecran()).contains("Ajouté au texte.", "Ouvrir les écoles le samedi", "Objectifs (18)");

        ouvrir(page, "volet=objectifs&ligne=OBJ-LA2-1");
        zone("Objectif").setValue("Ouvrir les écoles le mercredi");
        cliquer("Enregistrer");
        assertThat(ecran()).contains("Enregistré.", "Ouvrir les écoles le mercredi");
        ouvrir(page, "volet=objectifs&ligne=OBJ-LA2-1");
        cliquer("Monter");
        cliquer("Abandonner");
        assertThat(ecran()).contains("abandonné, peut être remis dans le texte", "Objectifs (17)");
        cliquer("Remettre dans le texte");
        assertThat(ecran()).contains("Remis dans le texte.", "Objectifs (18)");
    }

    @Test
    void deux_personnes_a_la_fois_la_seconde_est_prevenue_et_ne_perd_rien() {
        long id = creer();
        ouvrir("conventions/projets/" + id, "volet=objectifs&ligne=OBJ-LA2-0");
        zone("Objectif").setValue("Les mots de la seconde");
        redaction.corriger(id, "OBJ-LA2-0", 0, Map.of("libelle", "Les mots de la première"));

        cliquer("Enregistrer");

        assertThat(codes()).containsExactly(" (code PROJET-ENTRE-TEMPS)");
        assertThat(zone("Objectif").getValue()).isEqualTo("Les mots de la seconde");
    }

    @Test
    void la_comparaison_dit_ce_qui_change() {
        long id = creer();
        redaction.corriger(id, "OBJ-LA2-0", 0, Map.of("libelle", "Réduire les écarts de moitié"));
        redaction.abandonner(id, "LA2-P-a");

        ouvrir("conventions/projets/" + id, "volet=comparaison");

        assertThat(ecran())
                .contains("Par rapport au texte précédent", "1 abandonné", "Réduire les écarts de moitié")
                .contains("Réduire les écarts de résultats scolaires");
    }

    @Test
    void tous_les_volets_s_ouvrent_et_chaque_ligne_a_son_formulaire() {
        long id = creer();
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            ouvrir("conventions/projets/" + id, "volet=" + genre.adresse());
            assertThat(ecran()).as(genre.name()).contains(TITRE_COURT);
            projets.lire(id).orElseThrow().de(genre).stream().findFirst().ifPresent(rangee -> {
                ouvrir("conventions/projets/" + id, "volet=" + genre.adresse() + "&ligne=" + rangee.id());
                assertThat(ecran()).as(genre.name()).contains("Enregistrer");
            });
        }
    }

    @Test
    void un_texte_qui_change_pendant_qu_on_le_lit_est_a_relire_avant_d_etre_valide() {
        long id = creer();
        ouvrir("conventions/projets/" + id);
        jour("Début (facultatif)").setValue(LocalDate.of(2024, 1, 1));
        jour("Fin (facultatif)").setValue(LocalDate.of(2030, 12, 31));
        cliquer("Enregistrer");
        assertThat(ecran()).contains("Soumettre à la seconde validation");

        redaction.ajouter(id, GenreDeRangee.OBJECTIF, Map.of("libelle", "Un objectif de plus"));
        ouvrir("conventions/projets/" + id, "volet=objectifs");
        ouvrir("conventions/projets/" + id);

        assertThat(ecran())
                .contains("a changé depuis que vous l'avez ouvert")
                .doesNotContain("Soumettre à la seconde validation");
        cliquer("J'ai relu ce texte");
        cliquer("Soumettre à la seconde validation");
        assertThat(ecran()).contains("soumis par Cabinet du sous-préfet");
    }

    @Test
    void un_projet_ne_s_abandonne_pas_sans_que_la_question_soit_posee() {
        long id = creer();
        ouvrir("conventions/projets/" + id);
        cliquer("Abandonner ce projet");
        assertThat(projets.lire(id).orElseThrow().modifiable()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(projets.lire(id).orElseThrow().modifiable()).isFalse();
    }

    @Test
    void le_cabinet_soumet_le_referent_valide_le_cabinet_note_les_signatures_et_le_texte_entre_en_vigueur() {
        long id = creer();
        ouvrir("conventions/projets/" + id);
        jour("Début (facultatif)").setValue(LocalDate.of(2024, 1, 1));
        jour("Fin (facultatif)").setValue(LocalDate.of(2030, 12, 31));
        cliquer("Enregistrer");
        cliquer("Soumettre à la seconde validation");
        assertThat(ecran()).contains("c'est à l'autre fonction de le faire").doesNotContain("Valider ce texte");
        assertThat(ecran()).contains("soumis par Cabinet du sous-préfet");

        seConnecter("referent");
        ouvrir("conventions/projets/" + id);
        cliquer("Valider ce texte");
        assertThat(ecran()).contains("puis Référent DSDEN", "2 signatures attendues");

        seConnecter("cabinet");
        ouvrir("conventions/projets/" + id);
        for (int partie = 0; partie < 2; partie++) {
            jour("Signé le").setValue(LocalDate.of(2025, 3, 1));
            cliquer("Noter la signature");
        }
        cliquer("Mettre en vigueur");
        assertThat(codes()).containsExactly(" (code PROJET-EFFET)");
        assertThat(ecran()).contains("signé par toutes ses parties");
        jour("Prend effet le").setValue(LocalDate.of(2025, 3, 1));
        try {
            cliquer("Mettre en vigueur");

            assertThat(ecran())
                    .contains("en vigueur depuis le 01/03/2025", "/conventions/LA2")
                    .doesNotContain("Enregistrer");
            ouvrir("", "territoire=DEP-44");
            assertThat(ecran()).contains("convention=LA2");
            ouvrir("conventions");
            assertThat(ecran()).contains(TITRE_COURT);
            ouvrir("conventions/LA");
            assertThat(ecran()).contains("Poursuivi par", "/conventions/LA2");
            ouvrir("engagements/LA2-P-a");
            assertThat(ecran()).contains("Poursuit", "/engagements/LA-P-a");
            ouvrir("engagements/LA-P-a");
            assertThat(ecran()).contains("Poursuivi par", "/engagements/LA2-P-a");
            ouvrir("indicateurs/LA-I04");
            assertThat(ecran()).contains("/engagements/LA2-P-a");
            for (String page : List.of(
                    "conventions/LA2",
                    "conventions/LA2?vue=instances",
                    "conventions/LA2?vue=valeurs",
                    "conventions/LA2?vue=etats",
                    "conventions/LA2?vue=frise",
                    "conventions/LA2?vue=references")) {
                ouvrir(page);
                assertThat(ecran()).as(page).contains(TITRE_COURT);
            }
            long ancien = bilans.creer(new NouveauBilan("LA", CodeTerritoire.departement("44"), Genre.ANNUEL, 2018));
            long nouveau = bilans.creer(new NouveauBilan("LA2", CodeTerritoire.departement("44"), Genre.ANNUEL, 2025));
            assertThat(bilans.lire(ancien, Audience.COMITE).toString())
                    .as("a bilan of 2018 reads the text of 2018")
                    .contains("LA-P-a")
                    .doesNotContain("LA2-P-a");
            assertThat(bilans.lire(nouveau, Audience.COMITE).toString()).contains("LA2-P-a");
        } finally {
            BilansPropres.effacer(jdbc);
            oublier();
        }
    }

    /** As if it had never come into force: the base is that of all the screens. */
    private void oublier() {
        jdbc.update("delete from suivi where engagement like 'LA2-%'");
        jdbc.update("delete from lien where de in ('LA2') or de like '%LA2-%'");
        jdbc.update("delete from cible where id like 'V-LA2-%'");
        jdbc.update("update objectif set parent = null, equivalent = null where convention = 'LA2'");
        for (String table : List.of(
                "pilote", "instance", "evenement", "notice", "engagement", "valeur_imprimee", "objectif", "partie")) {
            jdbc.update("delete from " + table + " where convention = 'LA2'");
        }
        jdbc.update("delete from attente where id like 'AT-LA2-%'");
        jdbc.update("delete from convention where id = 'LA2'");
    }

    private TextField champ(String libelle) {
        return find(TextField.class).all().stream()
                .filter(champ -> champ.getLabel().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private TextArea zone(String libelle) {
        return find(TextArea.class).all().stream()
                .filter(champ -> champ.getLabel().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker jour(String libelle) {
        return find(DatePicker.class).all().stream()
                .filter(champ -> champ.getLabel().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private void cliquer(String bouton) {
        List<NativeButton> boutons = find(NativeButton.class).all().stream()
                .filter(un -> un.getText().equals(bouton))
                .toList();
        assertThat(boutons).as(bouton).isNotEmpty();
        test(boutons.getFirst()).click();
    }

    @Test
    void aucun_code_dans_les_listes_d_un_texte() {
        long id = creer();
        redaction.abandonner(id, "LA2-P-a");
        Projet projet = projets.lire(id).orElseThrow();
        List<ListeModele> listes = new ArrayList<>();
        listes.add(RangeesEnListe.de(projet, projets.comparer(id).orElseThrow()));
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            listes.add(RangeesEnListe.de(projet, genre, true));
        }

        assertThat(listes.stream()
                        .flatMap(liste -> liste.lignes().stream())
                        .flatMap(ligne -> ligne.cellules().stream())
                        .map(cellule -> cellule.texte() + " " + cellule.detail())
                        .filter(Renvois::dans))
                .isEmpty();
    }

    @Test
    void une_page_de_texte_tient_en_peu_d_ordres() {
        long id = creer();

        assertThat(ordresPour("conventions/projets", "")).isBetween(1, 20);
        assertThat(ordresPour("conventions/projets/" + id, "volet=engagements")).isBetween(1, 20);
        assertThat(ordresPour("conventions/projets/" + id, "volet=comparaison")).isBetween(1, 20);
    }
}
