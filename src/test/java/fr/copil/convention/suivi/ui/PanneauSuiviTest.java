package fr.copil.convention.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.convention.EtatSuivi;
import fr.copil.essai.EcranEssai;
import fr.copil.essai.SuiviPropre;
import fr.copil.ui.ChampDate;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an engagement, as each of the three people uses it. */
class PanneauSuiviTest extends EcranEssai {

    private static final String ENGAGEMENT = "LA-3.7-c1";
    private static final String PAGE = "engagements/" + ENGAGEMENT;

    @AfterEach
    void ranger() {
        SuiviPropre.remettre(jdbc, ENGAGEMENT);
    }

    @ParameterizedTest
    @CsvSource({"membre, 0, 0", "cabinet, 0, 1", "referent, 1, 0"})
    void chacun_trouve_ce_qu_il_peut_faire(String compte, int misesAJour, int demandes) {
        seConnecter(compte);
        ouvrir(PAGE);

        assertThat(boutons("Enregistrer")).isEqualTo(misesAJour);
        assertThat(boutons("Demander une mise à jour")).isEqualTo(demandes);
        assertThat(ecran()).contains("Personne n'a encore rien dit de cet engagement");
    }

    @Test
    void un_engagement_d_un_autre_territoire_se_lit_sans_formulaire() {
        seConnecter("referent");
        ouvrir("engagements/N-2.1.1-a");

        assertThat(boutons("Enregistrer")).isZero();
        assertThat(boutons("Donner cette météo")).isZero();
        assertThat(ecran()).contains("Journal");
    }

    @Test
    void les_meteos_montrees_sont_celles_des_parties_de_la_convention() {
        seConnecter("referent");
        ouvrir(PAGE);
        assertThat(ecran()).contains("Météo de la préfecture", "Météo de la DSDEN");
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(groupe -> groupe.getElement().getProperty("label"))
                .contains("Votre météo, pour la DSDEN, sur 2026-2027");

        ouvrir("engagements/N-2.1.1-a");
        assertThat(ecran())
                .contains("Météo du ministère de l'Éducation nationale", "Météo du ministère de la Ville")
                .doesNotContain("Météo de la préfecture", "Météo de la DSDEN");

        ouvrir("engagements/"
                + jdbc.queryForObject(
                        "select min(id) from engagement where convention = 'PACA' and type = 'E'", String.class));
        assertThat(ecran())
                .contains(
                        "Météo de la Région",
                        "Météo de l'académie d'Aix-Marseille",
                        "Météo de l'académie de Nice",
                        "Météo de l'ARDML")
                .doesNotContain("Météo de la préfecture");
        assertThat(boutons("Donner cette météo")).isZero();
    }

    @Test
    void l_avancement_deduit_dit_de_quoi_il_est_la_moyenne() {
        jdbc.update("update suivi set etat = 'EN_COURS', progres = 40, version = 1 where engagement = ?", ENGAGEMENT);
        ouvrir("engagements/LA-3.7-c");

        assertThat(find(Paragraph.class)
                        .withCondition(texte -> texte.getText().startsWith("Avancement"))
                        .single()
                        .getText()
                        .replace(Nombres.FINE, ' '))
                .isEqualTo("Avancement : 40 %, moyenne de 1 sur 5 engagements qui le détaillent.");
    }

    @Test
    void chaque_periode_d_un_devoir_s_ouvre_par_son_adresse_et_garde_ce_qui_en_est_dit() {
        seConnecter("referent");
        ouvrir(PAGE + "?periode=2024-2025");

        assertThat(etat().getLabel()).isEqualTo("Où en est-il, pour 2024-2025 ?");
        assertThat(ecran()).contains("/engagements/LA-3.7-c1?periode=2023-2024", "chaque année scolaire");
        choisir(EtatSuivi.NON_DEMARRE);
        enregistrer();
        assertThat(ecran()).contains("Enregistré").contains("pour 2024-2025").contains("dernier jour de la période");

        ouvrir(PAGE);
        assertThat(etat().getValue()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
        assertThat(ecran()).contains("Personne n'a encore rien dit de cet engagement pour ");
        assertThat(jdbc.queryForObject(
                        "select etat from suivi where engagement = ? and periode = '2024-2025'",
                        String.class,
                        ENGAGEMENT))
                .isEqualTo("NON_DEMARRE");
    }

    @Test
    void une_periode_qui_n_existe_pas_est_dite_et_la_presente_s_ouvre() {
        seConnecter("referent");
        ouvrir(PAGE + "?periode=1998-1999");
        assertThat(ecran()).contains("n'a pas de période", "1998-1999", "voici 20");
        assertThat(boutons("Enregistrer")).isEqualTo(1);

        ouvrir("engagements/LA-P-b?periode=2024-2025");
        assertThat(ecran()).contains("il ne revient pas");
    }

    @Test
    void une_echeance_se_fixe_et_se_rend_au_texte() {
        seConnecter("referent");
        ouvrir(PAGE);
        ChampDate jour = date("Échéance que vous fixez");
        jour.setValue(LocalDate.of(1999, 1, 1));
        test(find(NativeButton.class).withText("Fixer cette échéance").single()).click();
        assertThat(jour.isInvalid()).isTrue();
        assertThat(jour.getErrorMessage()).contains("Choisissez un jour entre le");

        LocalDate bientot = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20);
        jour.setValue(bientot);
        test(find(NativeButton.class).withText("Fixer cette échéance").single()).click();
        assertThat(ecran()).contains("fixée au " + Dates.jour(bientot), "Référent DSDEN", "dernier jour de la période");

        test(find(NativeButton.class).withText("Revenir à l'échéance du texte").single())
                .click();
        assertThat(ecran()).contains("L'échéance est de nouveau celle du texte");

        seConnecter("membre");
        ouvrir(PAGE);
        assertThat(boutons("Fixer cette échéance")).isZero();
        assertThat(ecran()).contains("/engagements/LA-3.7-c1?periode=");
    }

    @Test
    void un_constat_n_a_pas_de_suivi() {
        seConnecter("referent");
        ouvrir("engagements/LA-4.1-b");

        assertThat(ecran()).doesNotContain("Journal");
    }

    @Test
    void bloquer_montre_ses_champs_et_refuse_a_cote_de_chacun() {
        seConnecter("referent");
        ouvrir(PAGE);

        choisir(EtatSuivi.BLOQUE);
        test(champ("Ce qui bloque")).setValue("locaux");
        enregistrer();

        assertThat(champ("Qui peut débloquer (fonction ou service)").isInvalid())
                .isTrue();
        assertThat(champ("Qui peut débloquer (fonction ou service)").getErrorMessage())
                .contains("quelle fonction", "(code SUIVI-REFUSE)");
        assertThat(date("À revoir le").isInvalid()).isTrue();
        assertThat(champ("Ce qui bloque").getValue()).isEqualTo("locaux");

        test(champ("Qui peut débloquer (fonction ou service)")).setValue("ville de Nantes");
        test(date("À revoir le"))
                .setValue(LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(2));
        enregistrer();

        assertThat(ecran())
                .contains("Enregistré")
                .contains("non renseigné → bloqué")
                .contains("Ce qui bloque", "locaux");
    }

    @Test
    void un_avancement_de_103_est_refuse_et_reste_affiche() {
        seConnecter("referent");
        ouvrir(PAGE);
        choisir(EtatSuivi.EN_COURS);
        IntegerField progres = find(IntegerField.class).single();
        progres.setValue(103);
        enregistrer();

        assertThat(progres.isInvalid()).isTrue();
        assertThat(progres.getErrorMessage()).contains("103 n'en est pas un");
        assertThat(progres.getValue()).isEqualTo(103);
    }

    @Test
    void ce_qui_est_tape_se_retrouve_apres_un_rafraichissement() {
        seConnecter("referent");
        ouvrir(PAGE);
        choisir(EtatSuivi.EN_COURS);
        test(find(TextArea.class).single()).setValue("trois écoles sur cinq, les aut");

        seConnecter("referent");
        ouvrir(PAGE);

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("trois écoles sur cinq, les aut");
        assertThat(etat().getValue()).isEqualTo(EtatSuivi.EN_COURS);
        assertThat(ecran()).contains("Brouillon du", "retrouvé");
        test(find(NativeButton.class).withText("Annuler ma saisie").single()).click();
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        seConnecter("referent");
        ouvrir(PAGE);
        assertThat(ecran()).doesNotContain("Brouillon du");
    }

    @Test
    void une_demande_commencee_se_retrouve_et_s_oublie_une_fois_envoyee() {
        String libelle = "Ce que vous attendez du référent DSDEN";
        seConnecter("cabinet");
        ouvrir(PAGE);
        test(champ(libelle)).setValue("où en sont les loc");

        seConnecter("cabinet");
        ouvrir(PAGE);
        assertThat(champ(libelle).getValue()).isEqualTo("où en sont les loc");
        test(find(NativeButton.class).withText("Demander une mise à jour").single())
                .click();

        seConnecter("cabinet");
        ouvrir(PAGE);
        assertThat(champ(libelle).getValue()).isEmpty();
    }

    @Test
    void une_meteo_commencee_se_retrouve() {
        seConnecter("referent");
        ouvrir(PAGE);
        test(champ("En une phrase, ce qui la fonde")).setValue("les équipes sont en pl");

        seConnecter("referent");
        ouvrir(PAGE);

        assertThat(champ("En une phrase, ce qui la fonde").getValue()).isEqualTo("les équipes sont en pl");
    }

    @Test
    void le_second_voit_les_deux_versions_et_choisit() {
        seConnecter("referent");
        ouvrir(PAGE);
        choisir(EtatSuivi.EN_COURS);
        jdbc.update("update suivi set etat = 'NON_DEMARRE', version = 7 where engagement = ?", ENGAGEMENT);
        enregistrer();

        assertThat(ecran()).contains("Cet engagement a changé pendant votre saisie");
        assertThat(codes()).containsExactly(" (code SUIVI-ENTRE-TEMPS)");
        test(find(NativeButton.class).withText("Enregistrer ce choix").single()).click();
        assertThat(jdbc.queryForObject(
                        "select etat from suivi where engagement = ? and recul = 0", String.class, ENGAGEMENT))
                .isEqualTo("NON_DEMARRE");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> choix = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).all().stream()
                .filter(groupe -> "État".equals(groupe.getLabel()))
                .findFirst()
                .orElseThrow();
        choix.setValue(true);
        test(find(NativeButton.class).withText("Enregistrer ce choix").single()).click();

        assertThat(ecran()).contains("Enregistré", "non démarré → en cours");
    }

    @Test
    void le_second_revoit_tout_ce_qu_il_a_saisi() {
        LocalDate bientot = LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(2);
        seConnecter("referent");
        ouvrir(PAGE);
        choisir(EtatSuivi.BLOQUE);
        test(champ("Ce qui bloque")).setValue("locaux");
        test(champ("Qui peut débloquer (fonction ou service)")).setValue("ville de Nantes");
        test(date("À revoir le")).setValue(bientot);
        test(find(TextArea.class).single()).setValue("trois écoles attendent");
        jdbc.update("update suivi set etat = 'EN_COURS', version = 7 where engagement = ?", ENGAGEMENT);
        enregistrer();

        assertThat(maSaisie())
                .isEqualTo("Votre saisie : bloqué : locaux ; peut débloquer : ville de Nantes ; à revoir le "
                        + Dates.jour(bientot));
        assertThat(ecran()).contains("Votre phrase (avancement)", "trois écoles attendent");

        choisir(EtatSuivi.SUSPENDU);
        test(champ("Pourquoi")).setValue("poste vacant");
        enregistrer();

        assertThat(maSaisie()).isEqualTo("Votre saisie : suspendu : poste vacant");
    }

    @SuppressWarnings("unchecked")
    private String maSaisie() {
        RadioButtonGroup<Boolean> choix = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).all().stream()
                .filter(groupe -> "État".equals(groupe.getLabel()))
                .findFirst()
                .orElseThrow();
        return choix.getItemLabelGenerator()
                .apply(true)
                .replace(Nombres.FINE, ' ')
                .replace('\u00A0', ' ');
    }

    @Test
    void le_cabinet_demande_et_le_referent_le_voit() {
        seConnecter("cabinet");
        ouvrir(PAGE);
        test(champ("Ce que vous attendez du référent DSDEN")).setValue("où en sont les locaux ?");
        test(find(NativeButton.class).withText("Demander une mise à jour").single())
                .click();
        seConnecter("referent");
        ouvrir(PAGE);

        assertThat(ecran()).contains("Mise à jour demandée par le cabinet", "où en sont les locaux");
    }

    private void choisir(EtatSuivi etat) {
        test(etat()).selectItem(etat.titre());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<EtatSuivi> etat() {
        return (RadioButtonGroup<EtatSuivi>) find(RadioButtonGroup.class).all().stream()
                .filter(groupe -> groupe.getLabel() != null && groupe.getLabel().startsWith("Où en est-il"))
                .findFirst()
                .orElseThrow();
    }

    private TextField champ(String libelle) {
        return find(TextField.class)
                .withCondition(champ -> libelle.equals(champ.getLabel()))
                .single();
    }

    private ChampDate date(String libelle) {
        return find(ChampDate.class)
                .withCondition(champ -> libelle.equals(champ.getLabel()))
                .single();
    }

    private void enregistrer() {
        test(find(NativeButton.class).withText("Enregistrer").single()).click();
    }

    private int boutons(String texte) {
        return find(NativeButton.class).withText(texte).all().size();
    }
}
