package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SaisieViewTest extends EcranEssai {

    private static final String ADRESSE = "collecte/saisie?indicateur=N-I05&territoire=DEP-44&periode=2025";

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    private static final String REP_PLUS = "Taux de scolarisation des moins de trois ans dans les REP+";

    @BeforeEach
    void arriver() {
        seConnecter("referent");
    }

    @Test
    void la_grille_a_une_ligne_par_population_en_toutes_lettres_et_chaque_cellule_un_nom() {
        ouvrir(ADRESSE);

        assertThat(ecran()).contains("Loire-Atlantique (département)", "Ensemble", "Réseaux REP+", "2025");
        assertThat(champs().getFirst().getAriaLabel().orElse(""))
                .isEqualTo("Numérateur, Loire-Atlantique, Ensemble, 2025, " + REP_PLUS);
    }

    @Test
    void ce_qui_est_tape_est_garde_retrouve_puis_envoye_en_une_livraison() {
        ouvrir(ADRESSE);
        taper(0, "1 200");
        taper(1, "2400,0");
        taper(4, "nd");
        ouvrir("transmettre");
        ouvrir(ADRESSE);

        assertThat(champs().getFirst().getValue()).isEqualTo("1 200");
        envoyer();

        assertThat(jdbc.queryForList(
                        "select population || ' ' || etat || ' ' || coalesce(cast(cast(numerateur as integer) as varchar(9)),"
                                + " '') from mesure_deposee order by population",
                        String.class))
                .containsExactly("ENSEMBLE VALEUR 1200", "REP_PLUS NON_TRANSMIS ");
        assertThat(ecran()).contains("Aperçu avant publication", "Saisie du ");
        ouvrir(ADRESSE);
        assertThat(champs().getFirst().getValue()).isEmpty();
    }

    @Test
    void un_bloc_de_tableur_se_colle_a_partir_de_la_cellule() {
        ouvrir(ADRESSE);

        find(GrilleDeSaisie.class).single().coller("12\t40\r\n0\t30\tde trop\tici\tet là\r\n", 0, 0);

        assertThat(champs().subList(0, 2)).extracting(Input::getValue).containsExactly("12", "40");
        assertThat(champs().subList(4, 6)).extracting(Input::getValue).containsExactly("0", "30");
        assertThat(ecran()).contains("6 cellules collées. 1 cellule dépassait de la grille");
    }

    @Test
    void une_faute_se_lit_a_cote_de_sa_cellule_et_rien_n_est_envoye() {
        ouvrir(ADRESSE);
        taper(4, "1O2");
        taper(5, "40");

        envoyer();

        assertThat(champs().get(4).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(ecran()).contains("1 faute à corriger", "1O2", "pas un nombre");
        assertThat(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class))
                .isZero();
    }

    @Test
    void ce_qui_etonne_se_lit_a_cote_de_sa_cellule_et_s_envoie_quand_meme_au_second_clic() {
        enVigueur("DEP-44", 25);
        ouvrir(ADRESSE);
        taper(0, "12");
        taper(1, "40");

        envoyer();

        assertThat(ecran()).contains("rien n'est encore envoyé", "bouge de 32,5", "25 sur 40 en 2024");
        assertThat(champs().getFirst().getElement().getAttribute("aria-invalid"))
                .as("it may be right")
                .isNull();
        assertThat(champs().getFirst().getElement().getAttribute("aria-describedby"))
                .isEqualTo("refus-0-numerateur");
        assertThat(enAttente()).isZero();

        cliquer("Envoyer quand même");

        assertThat(enAttente()).isOne();
        assertThat(ecran()).contains("Aperçu avant publication", "bouge de 32,5");
    }

    @Test
    void corriger_ce_qui_etonne_le_fait_controler_de_nouveau() {
        enVigueur("DEP-44", 25);
        ouvrir(ADRESSE);
        taper(0, "12");
        taper(1, "40");
        envoyer();

        taper(0, "13");

        assertThat(ecran()).doesNotContain("Envoyer quand même").doesNotContain("32,5");
        envoyer();
        assertThat(ecran()).contains("bouge de 30");
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_ligne_donnee_l_an_dernier_et_laissee_vide_se_dit_sur_sa_ligne() {
        enVigueur("COM-44109", 25);
        enVigueur("COM-44162", 20);
        ouvrir("collecte/saisie?indicateur=N-I05&territoire=EPCI-244400404&periode=2025&maille=commune");
        taper(rang("Numérateur, Nantes, Ensemble, 2025, " + REP_PLUS), "25");
        taper(rang("Dénominateur, Nantes, Ensemble, 2025, " + REP_PLUS), "40");

        envoyer();

        assertThat(ecran()).contains("1 chose étonne", "donné l'an dernier, absent cette année", "20 sur 40 en 2024");
        cliquer("Envoyer quand même");
        assertThat(enAttente()).isOne();
    }

    private int rang(String nom) {
        return champs().stream()
                .map(champ -> champ.getAriaLabel().orElse(""))
                .toList()
                .indexOf(nom);
    }

    /** A year before. */
    private void enVigueur(String territoire, int numerateur) {
        depots.deposer(
                "L'an dernier",
                "",
                List.of(MesureRecue.taux(
                        "N-I05",
                        new CodeTerritoire(territoire),
                        2024,
                        BigDecimal.valueOf(numerateur),
                        BigDecimal.valueOf(40),
                        Qualite.DEFINITIF)),
                Set.of());
        depots.publier(Objects.requireNonNull(Objects.requireNonNull(
                        repetitions.lire(new Repetition.Demande(null, false, 0)).choisie())
                .depot()));
    }

    private int enAttente() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class));
    }

    @Test
    void une_annee_en_retard_se_choisit() {
        ouvrir(ADRESSE);

        test(annees()).selectItem("2021");
        roundTrip();

        assertThat(annees().getValue()).isEqualTo(2021);
        assertThat(champs().getFirst().getAriaLabel().orElse("")).contains(", 2021, ");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> annees() {
        return (ComboBox<Integer>) find(ComboBox.class).withCaption("Année").single();
    }

    @Test
    void une_grille_vide_ne_s_envoie_pas_et_un_territoire_d_ailleurs_ne_s_ouvre_pas() {
        ouvrir(ADRESSE);
        envoyer();
        assertThat(ecran()).contains("Aucune ligne n'y porte de chiffre");

        ouvrir("collecte/saisie?indicateur=N-I05&territoire=DEP-75");
        assertThat(codes()).containsExactly(" (code TRAME-PERIMETRE)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet"})
    void les_autres_ne_saisissent_rien(String compte) {
        seConnecter(compte);
        ouvrir(ADRESSE);

        assertThat(getCurrentView()).isNotInstanceOf(SaisieView.class);
    }

    private List<Input> champs() {
        return find(Input.class).all();
    }

    private void taper(int rang, String texte) {
        test(champs().get(rang)).setValue(texte);
    }

    private void envoyer() {
        cliquer("Contrôler et envoyer");
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
        roundTrip();
    }
}
