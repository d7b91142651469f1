package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique.Barres;
import fr.copil.figure.Graphique.Ligne;
import fr.copil.figure.Graphique.Part;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureCouverturePreTest {

    private static final Mesures ICI =
            new Mesures(Indicateurs.COUVERTURE_PRE, PageDEssai.LOIRE_ATLANTIQUE.code(), Population.REP_PLUS);
    private static final Territoire SARTHE = new Territoire(new CodeTerritoire("DEP-72"), Niveau.DEPARTEMENT, "Sarthe");

    private static FigureModele figure(Mesure... couvertures) {
        return figure(new PageDEssai().avec(couvertures));
    }

    private static FigureModele figure(PageDEssai page) {
        return new FigureCouverturePre(page.lue()).modele();
    }

    private static List<Ligne> lignes(FigureModele figure) {
        return ((Barres) figure.graphique()).lignes();
    }

    private static String lecture(FigureModele figure) {
        return figure.lecture().replace(Nombres.FINE, ' ');
    }

    @Test
    void tous_les_reseaux_couverts_atteignent_la_cible() {
        FigureModele figure =
                figure(new PageDEssai().avec(ICI.couverture(2022, 5, 5, 5)).avecListesDesPre(2022));

        assertThat(figure.titre()).isEqualTo("PRE : 5 REP+ couverts sur 5");
        assertThat(lecture(figure))
                .isEqualTo("Loire-Atlantique : 5 réseaux REP+ (rentrée 2022), dont 5 couverts par un PRE"
                        + " (100,0 %), liste des PRE de 2022, réseaux de 2022 : la cible, chaque REP+ couvert, est"
                        + " atteinte.");
    }

    @Test
    void la_source_est_celle_de_ce_qui_est_declare_et_rien_ne_tient_lieu_d_une_liste_non_transmise() {
        assertThat(figure(Mesures.de("Préfecture de Loire-Atlantique", ICI.couverture(2022, 3, 3, 5)))
                        .source())
                .endsWith("PRE : Préfecture de Loire-Atlantique, IVAC, sessions d'essai, données de 2022");
        assertThat(figure(ICI.sansValeur(2022, Etat.NON_TRANSMIS, 5)).source()).endsWith("PRE : liste non transmise");
    }

    @ParameterizedTest
    @CsvSource({"2014, 2014", "2014 2022, 2014 et 2022"})
    void une_liste_d_une_autre_annee_que_les_reseaux_n_atteint_pas_la_cible(String annees, String dites) {
        int[] listes =
                Arrays.stream(annees.split(" ")).mapToInt(Integer::parseInt).toArray();
        FigureModele figure =
                figure(new PageDEssai().avec(ICI.couverture(2022, 5, 5, 5)).avecListesDesPre(listes));

        assertThat(lecture(figure))
                .contains("liste des PRE de " + dites + ", réseaux de 2022")
                .contains("ne se juge que sur une liste et des réseaux d'une même année")
                .doesNotContain("atteinte");
    }

    @ParameterizedTest
    @EnumSource(
            value = Etat.class,
            names = {"SECRET", "RESTREINT"})
    void ce_que_le_lecteur_ne_peut_pas_lire_n_est_ni_trace_ni_dit_zero(Etat etat) {
        FigureModele figure = figure(
                new PageDEssai().avec(ICI.sansValeur(2022, etat, 3)).avecPartieMasquee(PageDEssai.NANTES, etat, 3));

        assertThat(figure.titre()).isEqualTo("PRE en REP+ : " + etat.libelle());
        assertThat(lecture(figure)).contains("3 réseaux REP+", etat.libelle()).doesNotContain("0 ", "non transmise");
        assertThat(lignes(figure)).singleElement().satisfies(ligne -> {
            assertThat(ligne.parts()).isEmpty();
            assertThat(ligne.etat()).isEqualTo(etat.code());
        });
        assertThat(figure.tableau().lignes()).allSatisfy(ligne -> assertThat(ligne.subList(2, 5))
                .allSatisfy(cellule -> assertThat(cellule.texte()).isEqualTo(etat.libelle())));
    }

    /** A total given for the whole territory has one member and counts many networks. */
    @Test
    void les_non_couverts_se_comptent_sur_les_reseaux_et_ne_sont_jamais_negatifs() {
        FigureModele figure = figure(ICI.taux(2022, 27, 30, 1));

        assertThat(figure.titre()).isEqualTo("PRE : 27 REP+ couverts sur 30");
        assertThat(lignes(figure).getFirst().parts())
                .extracting(Part::trait, Part::valeur)
                .containsExactly(tuple(Trait.COUVERT, 27.0), tuple(Trait.NON_COUVERT, 3.0));
    }

    @ParameterizedTest
    @CsvSource({"0, PRE : aucun REP+ couvert sur 5", "1, PRE : 1 REP+ couvert sur 5", "4, PRE : 4 REP+ couverts sur 5"})
    void un_reseau_non_couvert_se_compte(int couverts, String titre) {
        FigureModele figure = figure(ICI.couverture(2022, couverts, 5, 5));

        assertThat(figure.titre()).isEqualTo(titre);
        assertThat(lecture(figure)).endsWith(" : la cible est que chaque REP+ soit couvert.");
    }

    @Test
    void zero_couvert_n_est_pas_non_transmis() {
        FigureModele figure = figure(ICI.couverture(2022, 0, 5, 5));

        assertThat(lecture(figure)).contains("dont aucun couvert par un PRE (0,0 %)");
        assertThat(lignes(figure)).singleElement().satisfies(ligne -> assertThat(ligne.parts())
                .extracting(Part::trait)
                .containsExactly(Trait.NON_COUVERT));
    }

    @Test
    void une_liste_non_transmise_dit_qui_doit_l_envoyer() {
        FigureModele figure = figure(ICI.sansValeur(2022, Etat.NON_TRANSMIS, 2));

        assertThat(figure.titre()).isEqualTo("PRE en REP+ : liste des PRE non transmise");
        assertThat(lecture(figure))
                .isEqualTo(
                        "Loire-Atlantique : 2 réseaux REP+ (rentrée 2022), mais la liste des PRE n'a pas été transmise."
                                + " Attendu : les préfectures, pour la liste des PRE ; date non précisée.");
        assertThat(lignes(figure)).singleElement().satisfies(ligne -> assertThat(ligne.parts())
                .containsExactly(new Part(Trait.NON_TRANSMIS, "liste des PRE non transmise", 2, "2 réseaux REP+")));
    }

    @Test
    void une_liste_partielle_ne_fait_pas_un_taux() {
        FigureModele figure = figure(ICI.couverture(2022, 5, 5, 363));

        assertThat(figure.titre()).isEqualTo("PRE : 5 REP+ connus sur 363");
        assertThat(lecture(figure))
                .contains("La liste des PRE n'est transmise que pour 5 d'entre eux, dont 5 couverts.")
                .doesNotContain(" %");
    }

    @Test
    void un_territoire_sans_reseau_est_sans_objet() {
        FigureModele figure = figure();

        assertThat(figure.titre()).isEqualTo("PRE en REP+ : sans objet ici");
        assertThat(lecture(figure))
                .isEqualTo("Loire-Atlantique : aucun réseau REP+ à la rentrée 2022, la couverture par un PRE est sans"
                        + " objet.");
        assertThat(lignes(figure)).singleElement().satisfies(ligne -> {
            assertThat(ligne.etat()).isEqualTo(Etat.SANS_OBJET.code());
            assertThat(ligne.parts()).isEmpty();
        });
        assertThat(figure.tableau().lignes()).isEmpty();
    }

    @Test
    void les_communes_sont_rangees_de_la_plus_grande_a_la_plus_petite() {
        FigureModele figure = figure(new PageDEssai()
                .avec(ICI.couverture(2022, 5, 5, 5))
                .avecPartie(PageDEssai.SAINT_NAZAIRE, 1, 1, 1)
                .avecPartie(PageDEssai.NANTES, 4, 4, 4));

        assertThat(lignes(figure)).extracting(Ligne::nom).containsExactly("Nantes", "Saint-Nazaire");
        assertThat(figure.tableau().lignes())
                .extracting(ligne -> ligne.stream().map(Cellule::brut).toList())
                .containsExactly(
                        List.of("Nantes", "4", "4", "0", "0"),
                        List.of("Saint-Nazaire", "1", "1", "0", "0"),
                        List.of("Loire-Atlantique", "5", "5", "0", "0"));
    }

    @Test
    void des_parties_qui_ne_font_pas_le_tout_ne_sont_pas_montrees() {
        FigureModele figure =
                figure(new PageDEssai().avec(ICI.couverture(2022, 5, 5, 5)).avecPartie(PageDEssai.NANTES, 4, 4, 4));

        assertThat(lignes(figure)).extracting(Ligne::nom).containsExactly("Loire-Atlantique");
    }

    @Test
    void chaque_barre_dit_ses_trois_parts_sans_les_confondre() {
        FigureModele figure = figure(new PageDEssai()
                .avec(ICI.couverture(2022, 3, 4, 6))
                .avecPartie(PageDEssai.NANTES, 3, 4, 4)
                .avecPartie(SARTHE, 0, 0, 2));

        assertThat(lignes(figure).getFirst().parts())
                .extracting(Part::trait, Part::valeur)
                .containsExactly(tuple(Trait.COUVERT, 3.0), tuple(Trait.NON_COUVERT, 1.0));
        assertThat(lignes(figure).getLast().parts())
                .extracting(Part::trait, Part::valeur)
                .containsExactly(tuple(Trait.NON_TRANSMIS, 2.0));
    }

    @Test
    void la_derniere_rentree_connue_est_montree() {
        FigureModele figure = figure(ICI.couverture(2022, 5, 5, 5), ICI.couverture(2023, 3, 5, 5));

        assertThat(lecture(figure)).startsWith("Loire-Atlantique : 5 réseaux REP+ (rentrée 2023), dont 3 ");
    }

    @Test
    void la_figure_dit_ce_que_couvert_veut_dire_et_cite_la_cible() {
        assertThat(figure(ICI.couverture(2022, 5, 5, 5)).notes())
                .anyMatch(note -> note.startsWith("Un réseau est dit couvert quand la commune de son collège a un PRE"))
                .anyMatch(note -> note.startsWith("Cible : chaque REP+ (N art. 2.1-1)."));
    }
}
