package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique.CibleTracee;
import fr.copil.figure.Graphique.Courbes;
import fr.copil.figure.Graphique.Point;
import fr.copil.figure.Graphique.Serie;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.territoire.Territoire;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureMoinsDeTroisAnsTest {

    private static final Mesures FRANCE =
            new Mesures(Indicateurs.MOINS_DE_TROIS_ANS, CodeTerritoire.FRANCE, Population.REP_PLUS);
    private static final Mesures ICI =
            new Mesures(Indicateurs.MOINS_DE_TROIS_ANS, PageDEssai.LOIRE_ATLANTIQUE.code(), Population.REP_PLUS);

    private static PageDEssai valeursImprimees() {
        return new PageDEssai()
                .selon(PageDEssai.NATIONALE)
                .avec(FRANCE.valeurSeule(2015, 22.2), FRANCE.valeurSeule(2016, 22.7));
    }

    private static FigureModele figure(PageDEssai page) {
        return new FigureMoinsDeTroisAns(page.lue()).modele();
    }

    private static Courbes courbes(PageDEssai page) {
        return (Courbes) figure(page).graphique();
    }

    private static String lecture(PageDEssai page) {
        return figure(page).lecture().replace(Nombres.FINE, ' ');
    }

    @Test
    void une_somme_partielle_ne_se_dit_pas_non_transmise() {
        PageDEssai page = valeursImprimees().avec(ICI.sansValeur(2024, Etat.PARTIEL, 5));

        assertThat(figure(page).titre()).isEqualTo("École avant trois ans : taux local partiel");
        assertThat(lecture(page))
                .startsWith("À la rentrée 2024, chiffres partiels pour Loire-Atlantique : 0 territoire sur 5.")
                .doesNotContain("Non transmis");
    }

    @Test
    void la_france_montre_les_valeurs_imprimees_et_la_distance_a_la_cible() {
        PageDEssai page = valeursImprimees().sur(Territoire.FRANCE);

        assertThat(figure(page).titre().replace(Nombres.FINE, ' '))
                .isEqualTo("École avant trois ans : loin de la cible de 50 %");
        assertThat(lecture(page))
                .isEqualTo(
                        "À la rentrée 2016, 22,7 % des enfants de moins de trois ans sont scolarisés en REP+ en France,"
                                + " + 0,5 point en un an ; la cible est de 50 %, sans date.");
        assertThat(courbes(page).series())
                .singleElement()
                .satisfies(serie -> assertThat(serie.trait()).isEqualTo(Trait.REP_PLUS))
                .satisfies(
                        serie -> assertThat(serie.points()).extracting(Point::y).containsExactly(22.2, 22.7));
    }

    @Test
    void deux_rentrees_qui_ne_se_suivent_pas_sont_nommees() {
        PageDEssai page =
                new PageDEssai().selon(PageDEssai.NATIONALE).avec(ICI.valeurSeule(2016, 20), ICI.valeurSeule(2019, 40));

        assertThat(lecture(page)).contains("+ 20,0 points de 2016 à 2019").doesNotContain("en un an");
    }

    /** Loire-Atlantique asks for the quartiers, the national convention for the REP+: both stand, the first one asked. */
    @Test
    void la_convention_de_loire_atlantique_demande_le_taux_des_quartiers_et_garde_celui_des_rep_plus_a_cote() {
        Mesures quartiers = new Mesures(
                Indicateurs.MOINS_DE_TROIS_ANS_QPV, PageDEssai.LOIRE_ATLANTIQUE.code(), Population.ENSEMBLE);
        PageDEssai page = new PageDEssai()
                .avec(quartiers.valeurSeule(2022, 18), quartiers.valeurSeule(2024, 20.25), ICI.valeurSeule(2024, 31.5));

        assertThat(figure(page).titre().replace(Nombres.FINE, ' '))
                .isEqualTo("École avant trois ans : 20,3 % dans les QPV");
        assertThat(lecture(page))
                .isEqualTo("À la rentrée 2024, 20,3 % des enfants de moins de trois ans sont scolarisés dans les"
                        + " quartiers prioritaires (Loire-Atlantique), + 2,3 points de 2022 à 2024. Pour"
                        + " repère, à la rentrée 2024, 31,5 % des enfants de moins de trois ans sont scolarisés"
                        + " en REP+ (Loire-Atlantique) ; la cible est de 50 %, sans date.");
        assertThat(courbes(page).series())
                .extracting(Serie::trait)
                .containsExactly(Trait.QPV, Trait.REP_PLUS, Trait.REFERENCE);
    }

    /** The rate of all children is never that of the quartiers, be it that theirs is hidden. */
    @Test
    void le_taux_des_quartiers_n_est_jamais_celui_de_tous_les_enfants() {
        Mesure tous = new Mesures(
                        Indicateurs.MOINS_DE_TROIS_ANS_QPV, PageDEssai.LOIRE_ATLANTIQUE.code(), Population.ENSEMBLE)
                .valeurSeule(2024, 12.2);
        Mesures quartiers = new Mesures(
                Indicateurs.MOINS_DE_TROIS_ANS_QPV, PageDEssai.LOIRE_ATLANTIQUE.code(), Population.RESIDENT_QPV);

        assertThat(figure(new PageDEssai().avec(tous, quartiers.valeurSeule(2024, 46.9)))
                        .titre()
                        .replace(Nombres.FINE, ' '))
                .isEqualTo("École avant trois ans : 46,9 % dans les QPV");
        assertThat(lecture(new PageDEssai().avec(tous, quartiers.sansValeur(2024, Etat.SECRET, 1))))
                .doesNotContain("12,2");
    }

    @Test
    void sans_taux_des_quartiers_la_figure_dit_qui_le_doit() {
        assertThat(lecture(new PageDEssai().sansAttente()))
                .isEqualTo("Taux des quartiers prioritaires non transmis pour Loire-Atlantique.");
    }

    @Test
    void la_source_nomme_chaque_livraison_montree_a_cote_de_la_convention() {
        FigureModele figure = figure(valeursImprimees()
                .avec(Mesures.de("DSDEN de Loire-Atlantique", ICI.valeurSeule(2024, 31.5)))
                .selon(PageDEssai.NATIONALE));

        assertThat(figure.source())
                .isEqualTo(
                        "Convention nationale 2016-2020, art. 1.3 ; DSDEN de Loire-Atlantique, IVAC, sessions d'essai,"
                                + " données de 2024 ; DEPP, IVAC, sessions d'essai, données de 2015 à 2016");
    }

    @Test
    void le_commentaire_du_producteur_suit_la_figure_et_sa_source() {
        Mesure dite = Mesures.commentee(ICI.valeurSeule(2016, 31.5), "Hors écoles fermées en cours d'année.");
        FigureModele figure = figure(valeursImprimees().avec(dite));

        assertThat(figure.source()).endsWith("Commentaire joint (REP+, 2016) : Hors écoles fermées en cours d'année");
        assertThat(((Courbes) figure.graphique())
                        .series()
                        .getFirst()
                        .points()
                        .getLast()
                        .detail())
                .endsWith("Hors écoles fermées en cours d'année.");
    }

    @Test
    void un_territoire_sans_taux_dit_qui_doit_l_envoyer_et_garde_la_france_en_repere() {
        PageDEssai page = valeursImprimees();

        assertThat(figure(page).titre()).isEqualTo("École avant trois ans : taux local non transmis");
        assertThat(lecture(page))
                .isEqualTo(
                        "Non transmis pour Loire-Atlantique. Attendu : la DSDEN de Loire-Atlantique ; chaque année en"
                                + " octobre. Pour repère, à la rentrée 2016, 22,7 % des enfants de moins de trois ans sont"
                                + " scolarisés en REP+ en France, + 0,5 point en un an ; la cible est de 50 %, sans"
                                + " date.");
        assertThat(courbes(page).series()).extracting(Serie::trait).containsExactly(Trait.REP_PLUS, Trait.REFERENCE);
        assertThat(courbes(page).series().getFirst().points())
                .extracting(Point::etat)
                .containsOnly(Etat.NON_TRANSMIS.code());
        assertThat(courbes(page).series().getFirst().points())
                .extracting(Point::y)
                .containsOnlyNulls();
    }

    /** It was sent: saying that nothing came would accuse who sent it. */
    @Test
    void un_taux_retire_est_dit_retire_par_qui_et_pourquoi() {
        PageDEssai page = valeursImprimees()
                .avecRetrait(
                        Indicateurs.MOINS_DE_TROIS_ANS,
                        new Retrait(
                                1,
                                "referent",
                                "Référent DSDEN",
                                "Double compte.",
                                Instant.parse("2026-11-28T05:00:00Z")));

        assertThat(figure(page).titre()).isEqualTo("École avant trois ans : taux local retiré");
        assertThat(lecture(page))
                .startsWith("Non transmis pour Loire-Atlantique : chiffre retiré le 28/11/2026 par referent"
                        + " (Référent DSDEN), motif : Double compte. Attendu : la DSDEN");
    }

    @Test
    void sans_attente_connue_la_lecture_ne_promet_rien() {
        assertThat(lecture(valeursImprimees().sansAttente()))
                .startsWith("Non transmis pour Loire-Atlantique. Pour repère,");
    }

    @Test
    void un_taux_local_transmis_prend_la_place_de_l_attente() {
        PageDEssai page = valeursImprimees().avec(ICI.valeurSeule(2016, 31.5));

        assertThat(lecture(page))
                .isEqualTo("À la rentrée 2016, 31,5 % des enfants de moins de trois ans sont scolarisés en REP+"
                        + " (Loire-Atlantique) ; la cible est de 50 %, sans date.");
        assertThat(figure(page).tableau().lignes().getLast())
                .extracting(Cellule::brut)
                .containsExactly("2016", "31,5", "22,7", "30", "50");
        assertThat(figure(page).tableau().lignes().getFirst().get(1)).isEqualTo(Cellule.etat(Etat.NON_TRANSMIS));
    }

    @Test
    void zero_pour_cent_est_une_valeur_transmise() {
        PageDEssai page = valeursImprimees().avec(ICI.valeurSeule(2016, 0));

        assertThat(lecture(page)).startsWith("À la rentrée 2016, 0,0 % des enfants");
        assertThat(figure(page).titre()).contains("loin de la cible");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALEUR")
    void un_etat_sans_valeur_est_montre_tel_quel(Etat etat) {
        PageDEssai page = valeursImprimees().avec(ICI.sansValeur(2016, etat, 1));

        assertThat(courbes(page).series().getFirst().points().getLast().etat()).isEqualTo(etat.code());
        assertThat(figure(page).tableau().lignes().getLast().get(1)).isEqualTo(Cellule.etat(etat));
        assertThat(lecture(page)).contains("Pour repère, à la rentrée 2016, 22,7 %");
    }

    /** Sent, and not to be read here: saying that nothing came would accuse who sent it. */
    @ParameterizedTest
    @EnumSource(names = {"SECRET", "RESTREINT", "SANS_OBJET"})
    void ce_qui_fut_envoye_et_ne_se_lit_pas_n_est_pas_dit_non_transmis(Etat etat) {
        PageDEssai page = valeursImprimees().avec(ICI.sansValeur(2024, etat, 1));

        assertThat(figure(page).titre()).contains(etat.libelle()).doesNotContain("non transmis");
        assertThat(lecture(page))
                .startsWith("À la rentrée 2024, le taux local est ")
                .contains(etat.libelle())
                .doesNotContainIgnoringCase("non transmis")
                .doesNotContain("Attendu");
    }

    @Test
    void une_cible_atteinte_n_est_plus_loin() {
        assertThat(figure(valeursImprimees().avec(ICI.valeurSeule(2016, 50))).titre())
                .isEqualTo("École avant trois ans en REP+");
    }

    @Test
    void les_deux_cibles_imprimees_sont_tracees_et_nommees() {
        assertThat(courbes(valeursImprimees()).cibles())
                .extracting(CibleTracee::nom)
                .map(nom -> nom.replace(Nombres.FINE, ' '))
                .containsExactly("cible REP : 30 %", "cible REP+ : 50 %");
        assertThat(figure(valeursImprimees()).notes())
                .map(note -> note.replace(Nombres.FINE, ' '))
                .containsExactly(
                        "Cible REP : 30 % (N art. 2.1-1). Lue 30 %.",
                        "Cible REP+ : 50 % (N art. 2.1-1). Lue 50 %.",
                        "DEPP, IVAC, sessions d'essai : reçu le 22/11/2026.");
    }

    @Test
    void le_tableau_national_n_a_pas_de_colonne_locale() {
        FigureModele.Tableau tableau =
                figure(valeursImprimees().sur(Territoire.FRANCE)).tableau();

        assertThat(tableau.entetes()).containsExactly("Rentrée", "France, REP+ (%)", "Cible REP (%)", "Cible REP+ (%)");
        assertThat(tableau.lignes().getFirst()).extracting(Cellule::brut).containsExactly("2015", "22,2", "30", "50");
    }

    @Test
    void sans_aucune_valeur_la_figure_reste_lisible() {
        PageDEssai vide = new PageDEssai().selon(PageDEssai.NATIONALE);

        assertThat(lecture(vide))
                .isEqualTo(
                        "Non transmis pour Loire-Atlantique. Attendu : la DSDEN de Loire-Atlantique ; chaque année en"
                                + " octobre.");
        assertThat(figure(vide).tableau().lignes()).isEmpty();
        assertThat(figure(vide).source()).isEqualTo("Convention nationale 2016-2020, art. 1.3");
    }

    @Test
    void une_valeur_imprimee_dit_que_ses_parts_ne_sont_pas_publiees() {
        assertThat(courbes(valeursImprimees())
                        .series()
                        .getLast()
                        .points()
                        .getLast()
                        .detail())
                .endsWith("(parts non publiées)");
    }
}
