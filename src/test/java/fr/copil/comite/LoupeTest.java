package fr.copil.comite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Courbes;
import fr.copil.figure.Graphique.Serie;
import fr.copil.figure.Trait;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoupeTest {

    private static final FigureModele FIGURE = figure(new Courbes(
            "",
            "Année",
            "",
            "%",
            null,
            null,
            List.of(
                    new Serie("QPV avant 2022", "QPV", Trait.QPV, List.of()),
                    new Serie("QPV depuis 2022", "QPV", Trait.QPV, List.of()),
                    new Serie("Hors QPV", "Hors QPV", Trait.HORS_QPV, List.of())),
            List.of(),
            List.of(new Graphique.EcartTrace("2024", 60, 80, "20 points"))));

    private static FigureModele figure(Graphique graphique) {
        return new FigureModele(
                "serie",
                "Réussite",
                "",
                List.of(),
                graphique,
                new FigureModele.Tableau("", List.of(), List.of()),
                "",
                List.of(),
                "serie");
    }

    private static List<String> series(FigureModele figure) {
        return ((Courbes) figure.graphique()).series().stream().map(Serie::nom).toList();
    }

    @Test
    void une_touche_montre_chaque_serie_tour_a_tour_puis_toutes() {
        assertThat(Loupe.suivante(FIGURE, "")).isEqualTo("QPV");
        assertThat(Loupe.suivante(FIGURE, "QPV")).isEqualTo("HORS_QPV");
        assertThat(Loupe.suivante(FIGURE, "HORS_QPV")).isEmpty();
        assertThat(Loupe.suivante(FIGURE, Loupe.TABLEAU)).isEqualTo("QPV");
    }

    @Test
    void une_serie_seule_garde_ses_ruptures_et_perd_l_ecart_qui_la_joignait_a_l_autre() {
        FigureModele seule = Loupe.sur(FIGURE, "QPV");

        assertThat(series(seule)).containsExactly("QPV avant 2022", "QPV depuis 2022");
        assertThat(((Courbes) seule.graphique()).ecarts()).isEmpty();
        assertThat(Loupe.enMots(FIGURE, "HORS_QPV")).isEqualTo("une seule série : Hors QPV");
    }

    @Test
    void une_serie_qui_n_est_plus_la_laisse_la_figure_entiere() {
        assertThat(Loupe.sur(FIGURE, "FRANCE")).isSameAs(FIGURE);
        assertThat(Loupe.enMots(FIGURE, "FRANCE")).isEmpty();
    }

    @Test
    void une_figure_sans_deux_series_reste_entiere() {
        FigureModele barres = figure(new Graphique.Barres("", "", "%", List.of(), List.of()));

        assertThat(Loupe.suivante(barres, "")).isEmpty();
        assertThat(Loupe.sur(barres, "QPV")).isSameAs(barres);
    }
}
