package fr.copil.convention.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.convention.EtatSuivi;
import fr.copil.essai.EcranEssai;
import fr.copil.essai.SuiviPropre;
import fr.copil.ui.Message;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The référent before a séance: what waits for news first, each updated in place, several at once. */
class AMettreAJourViewTest extends EcranEssai {

    private static final List<String> TOUCHES = List.of("LA-3.7-c1", "LA-3.7-c2", "LA-P-b");

    @AfterEach
    void ranger() {
        TOUCHES.forEach(engagement -> SuiviPropre.remettre(jdbc, engagement));
    }

    @Test
    void ce_que_le_cabinet_demande_vient_d_abord_puis_ce_qui_est_en_retard() {
        jdbc.update(
                "update suivi set demande = 'les locaux ?', demande_le = current_timestamp where engagement = 'LA-3.7-c1'");
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");

        String ecran = ecran();
        assertThat(ecran.indexOf("/engagements/LA-3.7-c1")).isBetween(0, ecran.indexOf("/engagements/LA-P-b"));
        assertThat(ecran)
                .contains("Demandé par le cabinet", "les locaux", "En retard", "Jamais mis à jour")
                .doesNotContain("/engagements/N-2.1.1-a");
    }

    @Test
    void la_liste_tient_en_trois_ordres() {
        seConnecter("referent");

        assertThat(ordresPour("a-mettre-a-jour", "")).isBetween(1, 3);
    }

    @Test
    void un_engagement_se_met_a_jour_dans_la_liste() {
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        test(bouton("LA-P-b")).click();
        test(etat()).selectItem(EtatSuivi.EN_COURS.titre());
        test(find(TextArea.class)
                        .withCondition(champ -> champ.getLabel().startsWith("Phrase"))
                        .single())
                .setValue("la moitié des écoles");
        test(find(NativeButton.class).withText("Enregistrer").single()).click();

        assertThat(ecran()).contains("Enregistré").contains("en cours");
        assertThat(jdbc.queryForObject("select etat from suivi where engagement = 'LA-P-b'", String.class))
                .isEqualTo("EN_COURS");
        assertThat(find(NativeButton.class).withText("Enregistrer").all()).isEmpty();
    }

    @Test
    void les_comptes_suivent_chaque_enregistrement_et_la_confirmation_est_sur_la_ligne() {
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        long avant = attendent();
        assertThat(ecran()).contains("En retard (1)");
        test(bouton("LA-3.7-c1")).click();
        test(etat()).selectItem(EtatSuivi.EN_COURS.titre());
        test(find(TextArea.class)
                        .withCondition(champ -> champ.getLabel().startsWith("Phrase"))
                        .single())
                .setValue("villes réunies");
        test(find(NativeButton.class).withText("Enregistrer").single()).click();

        assertThat(attendent()).isEqualTo(avant - 1);
        Message confirmation = find(Message.class)
                .withCondition(dite -> dite.getElement().getTextRecursively().startsWith("Enregistré"))
                .single();
        assertThat(confirmation.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Informer les villes");
    }

    @Test
    void la_periode_d_avant_qui_n_est_pas_faite_a_sa_ligne_et_se_met_a_jour_elle_seule() {
        String avant = jdbc.queryForObject(
                "select periode from suivi where engagement = 'LA-3.7-c1' and recul = 1", String.class);
        jdbc.update("update suivi set attendue_le = date '2020-01-01' where engagement = 'LA-3.7-c1' and recul = 1");
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        assertThat(ecran()).contains("En retard (2)").contains("/engagements/LA-3.7-c1?periode=" + avant);

        test(find(NativeButton.class)
                        .withCondition(bouton -> bouton.getAriaLabel()
                                .orElse("")
                                .equals("Mettre à jour : " + titre("LA-3.7-c1") + " (" + avant + ")"))
                        .single())
                .click();
        assertThat(etat().getLabel()).isEqualTo("Où en est-il, pour " + avant + " ?");
        test(etat()).selectItem(EtatSuivi.NON_DEMARRE.titre());
        test(find(NativeButton.class).withText("Enregistrer").single()).click();

        assertThat(jdbc.queryForList(
                        "select etat from suivi where engagement = 'LA-3.7-c1' and recul <= 1 order by recul",
                        String.class))
                .containsExactly("NON_RENSEIGNE", "NON_DEMARRE");
    }

    @Test
    void le_bouton_qui_referme_dit_a_l_oreille_ce_qu_il_dit_a_l_oeil() {
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        NativeButton ouvrir = bouton("LA-P-b");
        test(ouvrir).click();

        assertThat(ouvrir.getText()).isEqualTo("Refermer");
        assertThat(ouvrir.getElement().getAttribute("aria-label")).startsWith("Refermer : ");
    }

    private long attendent() {
        Matcher phrase = Pattern.compile("(\\d+) engagements attendent").matcher(ecran());
        assertThat(phrase.find()).isTrue();
        return Long.parseLong(phrase.group(1));
    }

    @Test
    void plusieurs_recoivent_la_meme_phrase_et_ce_qui_est_refuse_le_dit() {
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        choisir("LA-3.7-c1");
        choisir("LA-3.7-c2");
        jdbc.update("update suivi set version = 9 where engagement = 'LA-3.7-c2'");
        test(find(Checkbox.class)
                        .withCondition(case_ -> "Les dire « en cours »".equals(case_.getLabel()))
                        .single())
                .click();
        test(phraseDuLot()).setValue("réunion tenue en septembre");
        test(find(NativeButton.class).withText("Enregistrer pour tous").single())
                .click();

        assertThat(ecran()).contains("1 engagement mis à jour", "a changé pendant votre saisie");
        assertThat(jdbc.queryForList(
                        "select engagement from journal_suivi where texte = 'réunion tenue en septembre'",
                        String.class))
                .containsExactly("LA-3.7-c1");
    }

    @Test
    void la_phrase_du_lot_se_retrouve_dans_une_nouvelle_session() {
        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        choisir("LA-3.7-c1");
        test(phraseDuLot()).setValue("réunion à venir");

        seConnecter("referent");
        ouvrir("a-mettre-a-jour");
        choisir("LA-3.7-c1");
        assertThat(phraseDuLot().getValue()).isEqualTo("réunion à venir");
    }

    private TextArea phraseDuLot() {
        return find(TextArea.class)
                .withCondition(champ -> champ.getLabel().startsWith("La même"))
                .single();
    }

    private void choisir(String engagement) {
        String titre = titre(engagement);
        test(find(Checkbox.class)
                        .withCondition(choix -> choix.getAriaLabel().orElse("").startsWith("Choisir « " + titre))
                        .single())
                .click();
    }

    private NativeButton bouton(String engagement) {
        String titre = titre(engagement);
        return find(NativeButton.class)
                .withCondition(bouton -> bouton.getAriaLabel().orElse("").startsWith("Mettre à jour : " + titre))
                .single();
    }

    private String titre(String engagement) {
        return String.valueOf(
                jdbc.queryForObject("select titre from engagement where id = ?", String.class, engagement));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<EtatSuivi> etat() {
        return (RadioButtonGroup<EtatSuivi>) find(RadioButtonGroup.class).all().stream()
                .filter(groupe -> groupe.getLabel() != null && groupe.getLabel().startsWith("Où en est-il"))
                .findFirst()
                .orElseThrow();
    }
}
