package fr.copil.comite.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.Comite;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.comite.SiegesService;
import fr.copil.comite.convocation.ConvocationService;
import fr.copil.essai.EcranEssai;
import fr.copil.indicateur.repere.PointDeCourbe;
import fr.copil.territoire.Territoire;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Figure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** A séance prepared, led, decided and followed through its screens. */
@WithUserDetails("cabinet")
class SeanceViewTest extends EcranEssai {

    @Autowired
    private SiegesService sieges;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private ConvocationService convocations;

    @AfterEach
    void effacer() {
        for (String table : new String[] {
            "comite_suite",
            "comite_decision",
            "comite_presence",
            "comite_point",
            "comite_destinataire",
            "comite_envoi",
            "comite_seance",
            "comite_membre",
            "comite",
            "repere"
        }) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("delete from seance");
    }

    private long preparer() {
        ouvrir("seances");
        @SuppressWarnings("unchecked")
        ComboBox<Comite> comite =
                (ComboBox<Comite>) find(ComboBox.class).withCaption("Comité").single();
        comite.setValue(comite.getListDataView()
                .getItems()
                .filter(un -> un.instance().equals("INS-LA-10"))
                .findFirst()
                .orElseThrow());
        find(ChampDate.class).withCaption("Jour").single().setValue(LocalDate.of(2027, 1, 12));
        cliquer("Préparer la séance");
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from comite_seance", Long.class));
    }

    private void cliquer(String texte, String poids) {
        test(find(NativeButton.class)
                        .withText(texte)
                        .withClassName(poids.equals("principal") ? "copil-bouton" : "copil-bouton-secondaire")
                        .single())
                .click();
    }

    private void cliquer(String texte) {
        test(find(NativeButton.class).withText(texte).all().getFirst()).click();
    }

    private void clore() {
        cliquer("Clore la séance");
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choix(String libelle) {
        return (ComboBox<T>) find(ComboBox.class).withCaption(libelle).all().getFirst();
    }

    private static <T> T parmi(ComboBox<T> champ, Predicate<T> lequel) {
        return champ.getListDataView().getItems().filter(lequel).findFirst().orElseThrow();
    }

    @Test
    void une_seance_se_prepare_de_ce_que_copil_propose_se_conduit_et_se_clot() {
        long id = preparer();
        assertThat(ecran())
                .contains("Comité interministériel", "en préparation", "Copil propose", "Écart de réussite au DNB");

        cliquer("Ajouter");
        ouvrir("seances/" + id);
        cliquer("Ajouter");
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("2 points");
        cliquer("Ouvrir la séance et l’animer");
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("Vous animez. La salle est sur le point 1 sur 2");

        find(TextField.class).withCaption("Décision").single().setValue("Réunir les villes");
        find(TextField.class).withCaption("Qui (fonction et service)").single().setValue("Cabinet, préfecture");
        cliquer("Noter la décision");
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("/D1", "Réunir les villes", "Cabinet, préfecture");

        clore();
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("close").doesNotContain("Noter la décision", "Ouvrir la séance");
    }

    @Test
    void la_salle_voit_la_figure_du_point_et_rien_d_autre() {
        long id = preparer();
        jdbc.update(
                "insert into comite_point (seance, rang, titre, minutes, presente_par, montre, raison, texte, notes, detours, citations, passe, version)"
                        + " values (?, 1, 'Réussite', 10, '', '/?territoire=DEP-44&convention=LA#ecart-qpv', '', 'Lu de tous', 'Mes notes', '', '', 0, 1)",
                id);
        seConnecter("membre");

        ouvrir("seances/" + id + "/projection");

        assertThat(find(Figure.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("modele")
                        .toString())
                .contains("Réussite au DNB");
        assertThat(String.valueOf(find(Projection.class).single().getElement().getPropertyRaw("modele")))
                .contains("Lu de tous")
                .doesNotContain("Mes notes");
    }

    @Test
    void un_commentaire_s_epingle_au_graphique_que_la_salle_regarde() {
        long id = preparer();
        jdbc.update(
                "insert into comite_point (seance, rang, titre, minutes, presente_par, montre, raison, texte, notes, detours, citations, passe, version)"
                        + " values (?, 1, 'Réussite', 10, '', '/indicateurs/DNB-G?territoire=DEP-44', '', '', '', '', '', 0, 1)",
                id);
        ouvrir("seances/" + id);
        assertThat(ecran()).doesNotContain("Fixer en séance");
        cliquer("Ouvrir la séance et l’animer");
        ouvrir("seances/" + id);
        assertThat(ecran())
                .contains("Fixer en séance", "Fixer la lecture de la cible")
                .doesNotContain("Donner la météo");

        find(TextField.class).withCaption("Ce qui l’explique").single().setValue("Session sans épreuves");
        cliquer("Épingler");
        assertThat(ecran()).contains("Choisissez le point du graphique");
        @SuppressWarnings("unchecked")
        ComboBox<PointDeCourbe> point = (ComboBox<PointDeCourbe>)
                find(ComboBox.class).withCaption("Point du graphique").single();
        point.setValue(point.getListDataView().getItem(0));
        cliquer("Épingler");
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("Commentaires épinglés", "Session sans épreuves");

        seConnecter("membre");
        ouvrir("seances/" + id + "/projection");
        assertThat(find(Figure.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("modele")
                        .toString())
                .contains("\"note\"", "Session sans épreuves");
    }

    @Test
    void une_figure_du_tableau_de_bord_dit_ce_qu_on_en_a_decide_et_la_prochaine_seance() {
        long id = preparer();
        jdbc.update(
                "insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, etat, version)"
                        + " values ('2027-01/D1', ?, null, 'Écrire au rectorat', 'DSDEN', null, '/engagements/LA-P-a', 'A_FAIRE', 1)",
                id);

        ouvrir("?territoire=DEP-44&convention=LA&suite=ecart-qpv");
        assertThat(texteDe("copil-suite"))
                .contains(
                        "2027-01/D1",
                        "Écrire au rectorat",
                        "DSDEN · à faire",
                        "Prochaine séance : ",
                        "12 janvier 2027");

        seConnecter("admin");
        ouvrir("?territoire=DEP-44&convention=LA&suite=ecart-qpv");
        assertThat(texteDe("copil-suite"))
                .contains("Rien n'a été décidé", "Aucune séance à venir")
                .doesNotContain("Écrire au rectorat");
    }

    @Test
    void l_engagement_repond_a_ce_qu_on_avait_decide() {
        long id = preparer();
        jdbc.update(
                "insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, etat, version)"
                        + " values ('2027-01/D1', ?, null, 'Écrire au rectorat', 'DSDEN', null, '/engagements/LA-P-a', 'A_FAIRE', 1)",
                id);

        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).contains("Décidé en séance", "2027-01/D1", "Écrire au rectorat");

        seConnecter("admin");
        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).doesNotContain("Écrire au rectorat");
    }

    private void noter(long seance, String sujet) {
        jdbc.update(
                "insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, etat, version)"
                        + " values ('2027-01/D1', ?, null, 'Ecrire au rectora', 'DSDEN', null, ?, 'A_FAIRE', 1)",
                seance,
                sujet);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<APropos> aProposDe() {
        return (ComboBox<APropos>)
                find(ComboBox.class).withCaption("À propos de").all().getLast();
    }

    @Test
    void une_faute_de_frappe_se_corrige_et_un_refus_laisse_ce_qui_est_tape() {
        long id = preparer();
        noter(id, "/engagements/LA-P-a");
        ouvrir("seances/" + id);
        cliquer("Corriger…");
        TextField quoi = find(TextField.class).withCaption("Décision").all().getLast();
        TextField qui = find(TextField.class)
                .withCaption("Qui (fonction et service)")
                .all()
                .getLast();
        assertThat(quoi.getValue()).isEqualTo("Ecrire au rectora");
        assertThat(aProposDe().getValue().libelle()).isEqualTo("L’engagement LA-P-a");

        quoi.setValue("Écrire au rectorat");
        qui.clear();
        cliquer("Corriger");
        assertThat(qui.isInvalid()).isTrue();
        assertThat(qui.getErrorMessage()).contains("Dites qui s'en charge");
        assertThat(quoi.getValue()).isEqualTo("Écrire au rectorat");
        qui.setValue("DSDEN 44");
        cliquer("Corriger");

        ouvrir("seances/" + id);
        assertThat(ecran())
                .contains("2027-01/D1", "Écrire au rectorat", "DSDEN 44")
                .doesNotContain("Ecrire au rectora");
        assertThat(jdbc.queryForObject("select sujet from comite_decision", String.class))
                .isEqualTo("/engagements/LA-P-a");

        seConnecter("membre");
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("Écrire au rectorat").doesNotContain("Corriger…");
        seConnecter("cabinet");
        jdbc.update("update comite_seance set etat = 'CLOSE' where id = ?", id);
        ouvrir("seances/" + id);
        assertThat(ecran()).contains("Écrire au rectorat").doesNotContain("Corriger…");
    }

    @Test
    void une_decision_se_note_a_propos_du_territoire_dont_la_page_la_dit() {
        long id = preparer();
        ouvrir("seances/" + id);
        aProposDe()
                .setValue(aProposDe()
                        .getListDataView()
                        .getItems()
                        .filter(un -> un.libelle().startsWith("Le territoire"))
                        .findFirst()
                        .orElseThrow());
        find(TextField.class).withCaption("Décision").single().setValue("Réunir les villes");
        find(TextField.class).withCaption("Qui (fonction et service)").single().setValue("Cabinet, préfecture");
        cliquer("Noter la décision");
        assertThat(jdbc.queryForObject("select sujet from comite_decision", String.class))
                .isEqualTo("/territoires/DEP-44");

        ouvrir("territoires/DEP-44");
        assertThat(ecran()).contains("Décidé en séance", "Réunir les villes");
        ouvrir("territoires/DEP-13");
        assertThat(ecran()).doesNotContain("Réunir les villes");
        seConnecter("admin");
        ouvrir("territoires/DEP-44");
        assertThat(ecran()).doesNotContain("Réunir les villes");
    }

    @Test
    void sans_serveur_de_courriel_la_page_dit_de_convoquer_par_courrier() {
        long id = preparer();

        assertThat(ecran()).contains("Aucun serveur de courriel n’est réglé").doesNotContain("Envoyer la convocation");
        seConnecter("membre");
        ouvrir("seances/" + id);
        assertThat(ecran()).doesNotContain("Aucun serveur de courriel", "Convocation du");
    }

    @Test
    void la_page_dit_ce_qui_fut_envoye_et_ce_qui_a_change_depuis() {
        long id = preparer();
        jdbc.update(
                "insert into comite_envoi (seance, rang, nature, jour, heure, minutes, lieu, compte, par, le)"
                        + " values (?, 1, 'CONVOCATION', ?, '09:00', 90, '', 'cabinet', 'Préfecture', ?)",
                id,
                LocalDate.of(2027, 1, 5),
                OffsetDateTime.parse("2026-12-03T10:00:00Z"));
        jdbc.update("insert into comite_destinataire (envoi, compte, adresse, nom)"
                + " select id, '', 'mairie@exemple.fr', 'Maire' from comite_envoi");

        ouvrir("seances/" + id);
        assertThat(ecran())
                .contains("Convocation du 3 décembre 2026 à 1 destinataire, par Préfecture.", "0 parti.")
                .contains(
                        "Le dernier message à 1 destinataire annonce la séance du mardi 5 janvier 2027 à 9 h, qui a changé")
                .contains("prévenez-les");
        seConnecter("membre");
        ouvrir("seances/" + id);
        assertThat(ecran())
                .contains("Convocation du 3 décembre 2026, par Préfecture.", "qui a changé depuis.")
                .doesNotContain("prévenez-les", "mairie@exemple.fr", "destinataire", "envoyée");
    }

    @Test
    void a_qui_part_la_convocation_se_coche_et_un_refus_laisse_ce_qui_est_coche() {
        long id = preparer();
        long comite = Objects.requireNonNull(
                jdbc.queryForObject("select comite from comite_seance where id = ?", Long.class, id));
        sieges.ajouterUnMembre(comite, "Secrétariat de la mairie");
        sieges.ecrireA(comite, sieges.membres(comite).getLast().id(), "mairie@exemple.fr");
        Seance seance = ordre.lire(id).orElseThrow();
        ConvocationDialogue dialogue =
                new ConvocationDialogue(convocations, convocations.lire(seance), "Envoyer la convocation");
        dialogue.open();

        Checkbox mairie = find(Checkbox.class)
                .withCaption("Secrétariat de la mairie, mairie@exemple.fr")
                .single();
        assertThat(mairie.getValue()).isTrue();
        assertThat(ecran()).contains("À convoquer par courrier", "Lire le message", "L'ordre du jour suivra");
        cliquer("Envoyer à 1 destinataire");
        assertThat(codes()).containsExactly(" (code CONVOCATION-SANS-POSTE)");
        assertThat(dialogue.isOpened()).isTrue();
        mairie.setValue(false);
        cliquer("Envoyer à 0 destinataire");
        assertThat(dialogue.isOpened()).isTrue();
    }

    @Test
    void l_adresse_d_un_siege_ne_se_lit_que_de_qui_prepare() {
        long id = preparer();
        long comite = Objects.requireNonNull(
                jdbc.queryForObject("select comite from comite_seance where id = ?", Long.class, id));
        ouvrir("seances/comites/" + comite);
        cliquer("Ajouter une adresse");
        find(TextField.class)
                .withCaption("Adresse de courriel de la fonction")
                .single()
                .setValue("pas une adresse");
        cliquer("Enregistrer", "principal");
        assertThat(find(TextField.class)
                        .withCaption("Adresse de courriel de la fonction")
                        .single()
                        .getErrorMessage())
                .contains("Cette adresse n'est pas complète");
        find(TextField.class)
                .withCaption("Adresse de courriel de la fonction")
                .single()
                .setValue("secretariat@exemple.fr");
        cliquer("Enregistrer", "principal");
        ouvrir("seances/comites/" + comite);
        assertThat(ecran()).contains("secretariat@exemple.fr", "Changer l’adresse");

        seConnecter("membre");
        ouvrir("seances/comites/" + comite);
        assertThat(ecran()).doesNotContain("secretariat@exemple.fr", "convoqué par courrier");
    }

    @Test
    void la_seance_suivante_se_demande_a_la_cloture_et_ce_qui_ne_va_pas_se_dit_a_cote() {
        long id = preparer();
        cliquer("Ajouter");
        ouvrir("seances/" + id);
        cliquer("Ouvrir la séance et l’animer");
        ouvrir("seances/" + id);
        ChampDate suivante =
                find(ChampDate.class).withCaption("Date de la prochaine séance").single();
        suivante.setValue(LocalDate.of(2026, 1, 5));
        clore();
        assertThat(suivante.isInvalid()).isTrue();
        assertThat(suivante.getErrorMessage()).contains("05/01/2026 est passé");
        assertThat(suivante.getValue()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(jdbc.queryForObject("select etat from comite_seance where id = ?", String.class, id))
                .isEqualTo("OUVERTE");

        suivante.setValue(LocalDate.of(2099, 3, 2));
        clore();
        ouvrir("seances/" + id);

        assertThat(ecran()).contains("Prochaine séance", "lundi 2 mars 2099");
    }

    @Test
    void clore_se_demande_une_fois_et_ne_rien_confirmer_ne_clot_rien() {
        long id = preparer();
        cliquer("Ajouter");
        ouvrir("seances/" + id);
        cliquer("Ouvrir la séance et l’animer");
        ouvrir("seances/" + id);
        cliquer("Clore la séance");

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("se figent", "ne se corrigent plus");
        test(question).cancel();
        assertThat(jdbc.queryForObject("select etat from comite_seance where id = ?", String.class, id))
                .isEqualTo("OUVERTE");

        // The committee is closed meanwhile: the date is what is wrong, and the séance still closes without it.
        jdbc.update("update comite set clos_le = date '2026-11-01', motif = 'Fusionné'");
        ChampDate suivante =
                find(ChampDate.class).withCaption("Date de la prochaine séance").single();
        suivante.setValue(LocalDate.of(2099, 3, 2));
        clore();
        assertThat(suivante.isInvalid()).isTrue();
        assertThat(suivante.getErrorMessage()).contains("ne se réunit plus", "laissez la date vide");
        suivante.clear();
        clore();
        assertThat(jdbc.queryForObject("select etat from comite_seance where id = ?", String.class, id))
                .isEqualTo("CLOSE");
    }

    @Test
    void une_instance_d_un_texte_se_reunit_ou_on_le_dit_dans_le_territoire_de_sa_convention() {
        ouvrir("seances");
        ComboBox<Comite> comite = choix("Comité");
        comite.setValue(parmi(comite, un -> un.instance().equals("INS-LA-10")));
        ComboBox<Territoire> ou = choix("Où");
        assertThat(ou.getValue().code().valeur()).isEqualTo("DEP-44");
        assertThat(ou.getListDataView().getItems())
                .noneMatch(lieu -> lieu.code().valeur().equals("DEP-37"));
        find(ChampDate.class).withCaption("Jour").single().setValue(LocalDate.of(2027, 1, 12));
        ou.setValue(parmi(ou, lieu -> lieu.code().valeur().equals("COM-44109")));
        cliquer("Préparer la séance");

        assertThat(jdbc.queryForList("select territoire from comite where instance = 'INS-LA-10'", String.class))
                .containsExactly("COM-44109");
        assertThat(ecran()).contains("Nantes", "en préparation");

        ouvrir("seances");
        ComboBox<Comite> encore = choix("Comité");
        encore.setValue(parmi(encore, un -> un.lieu().equals("Nantes")));
        ComboBox<Territoire> la = choix("Où");
        assertThat(la.getValue().code().valeur()).isEqualTo("COM-44109");
    }

    @Test
    void chaque_reseau_a_son_comite_depuis_la_page_des_seances_sans_rien_perdre_de_tape() {
        ouvrir("seances");
        ComboBox<Comite> comite = choix("Comité");
        comite.setValue(parmi(comite, un -> un.instance().equals("INS-LA-10")));
        assertThat(ecran()).doesNotContain("Réunir dans chaque réseau");
        comite.setValue(parmi(comite, un -> un.instance().equals("INS-LA-05")));
        ChampDate jour = find(ChampDate.class).withCaption("Jour").single();
        jour.setValue(LocalDate.of(2027, 1, 12));
        cliquer("Réunir dans chaque réseau");

        assertThat(ecran()).containsPattern("réseaux? (a|ont) ce comité");
        assertThat(jour.getValue()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(comite.getValue().instance()).isEqualTo("INS-LA-05");
        assertThat(comite.getListDataView()
                        .getItems()
                        .filter(un -> un.instance().equals("INS-LA-05"))
                        .count())
                .isGreaterThan(1);
        assertThat(jdbc.queryForObject("select count(*) from comite_seance", Integer.class))
                .isZero();
    }

    @Test
    void un_comite_ajoute_a_son_rythme_d_emblee() {
        ouvrir("seances");
        find(TextField.class).withCaption("Nom du comité").single().setValue("Suivi du contrat de ville");
        IntegerField parAn =
                find(IntegerField.class).withCaption("Séances par an").single();
        parAn.setValue(40);
        cliquer("Ajouter ce comité");
        assertThat(codes()).containsExactly(" (code COMITE-RYTHME)");
        parAn.setValue(3);
        cliquer("Ajouter ce comité");

        assertThat(jdbc.queryForObject("select par_an from comite", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void ce_qui_n_existe_pas_mene_a_la_liste() {
        ouvrir("seances/999999");

        assertThat(ecran()).contains("Cette séance n’existe pas", "/seances");
    }
}
