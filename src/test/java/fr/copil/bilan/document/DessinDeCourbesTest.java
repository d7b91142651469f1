package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Etat;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Point;
import fr.copil.figure.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DessinDeCourbesTest {

    private static final String SERIE = "stroke=\"#B34000\" stroke-width=\"2.5\"";

    @Test
    void les_annees_sont_a_leur_distance_et_rien_ne_joint_par_dessus_une_annee_tue() {
        Donnees donnees = donnees(
                List.of(), Point.valeur("2016", 10, ""), Point.valeur("2019", 12, ""), Point.valeur("2020", 13, ""));

        assertThat(donnees.categories()).containsExactly("2016", "2017", "2018", "2019", "2020");
        assertThat(donnees.colonnes().getFirst().etats())
                .as("nobody said anything of 2017")
                .containsOnly("");
        assertThat(compter(dessin(donnees), SERIE)).isEqualTo(1);
    }

    @Test
    void rien_ne_joint_deux_sources() {
        Donnees donnees = donnees(
                List.of("2020"),
                Point.valeur("2019", 12, ""),
                Point.valeur("2020", 13, ""),
                Point.valeur("2021", 13, ""));

        assertThat(compter(dessin(donnees), SERIE)).isEqualTo(1);
        assertThat(dessin(donnees)).contains(">rupture<");
    }

    @Test
    void ce_qui_n_est_pas_une_valeur_est_sous_l_axe_avec_le_signe_de_sa_raison() {
        String dessin = dessin(donnees(
                List.of(),
                Point.valeur("2019", 12, ""),
                Point.sansValeur("2020", Etat.RESTREINT),
                Point.sansValeur("2021", Etat.NON_TRANSMIS)));

        assertThat(dessin).contains(">diffusion restreinte<", ">non transmis<").contains("cy=\"248.0\"");
        assertThat(dessin).doesNotContain("cy=\"234.0\"");
    }

    @Test
    void un_intervalle_et_un_ecart_se_voient_et_tiennent_dans_l_echelle() {
        Donnees donnees = DonneesTest.annees(
                List.of("2024"),
                List.of(new Donnees.Colonne(
                        "a",
                        Trait.QPV,
                        List.of(70.0),
                        List.of(""),
                        List.of(""),
                        List.of(new Donnees.Intervalle(40, 95)))),
                List.of(new Graphique.EcartTrace("2024", 70, 90, "20 pts")));

        Echelle echelle = Echelle.de(donnees);
        assertThat(echelle.min()).isLessThanOrEqualTo(40);
        assertThat(echelle.max()).isGreaterThanOrEqualTo(95);
        assertThat(dessin(donnees)).contains(">20 pts<");
    }

    @Test
    void les_mots_d_un_ecart_ne_touchent_pas_la_valeur_d_une_autre_courbe() {
        Donnees donnees = DonneesTest.annees(
                List.of("2023", "2024"),
                Stream.of(90.0, 60.0, 73.4)
                        .map(valeur ->
                                new Donnees.Colonne("a", Trait.QPV, Arrays.asList(valeur, null), List.of("", "")))
                        .toList(),
                List.of(new Graphique.EcartTrace("2023", 60, 90, "30,0 pts")));

        String dessin = dessin(donnees);

        assertThat(Math.abs(hauteur(dessin, "30,0 pts") - hauteur(dessin, "73,4")))
                .isGreaterThan(12);
    }

    /** Of these words. */
    private static double hauteur(String dessin, String mots) {
        Matcher texte = Pattern.compile("<text x=\"[^\"]*\" y=\"([0-9.]+)\"[^>]*>" + mots + "<")
                .matcher(dessin);
        assertThat(texte.find()).as(mots).isTrue();
        return Double.parseDouble(texte.group(1));
    }

    private static Donnees donnees(List<String> ruptures, Point... points) {
        return Donnees.de(new Graphique.Courbes(
                        "d",
                        "Année",
                        "Valeur",
                        "nombre",
                        null,
                        null,
                        List.of(new Graphique.Serie("QPV", "QPV", Trait.QPV, List.of(points))),
                        List.of(),
                        List.of(),
                        ruptures))
                .orElseThrow();
    }

    private static String dessin(Donnees donnees) {
        return DessinDeCourbes.de(donnees, "").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static long compter(String dessin, String motif) {
        return Pattern.compile(Pattern.quote("<line ") + "[^>]*" + Pattern.quote(motif))
                .matcher(dessin)
                .results()
                .count();
    }
}
