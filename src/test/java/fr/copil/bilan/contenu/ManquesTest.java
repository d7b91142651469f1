package fr.copil.bilan.contenu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManquesTest {

    /** The quartiers were sent, and their neighbours of REP+ never were: the sentence is of the quartiers. */
    @ParameterizedTest
    @CsvSource({"VALEUR, false", "RESTREINT, false", "SECRET, false", "PARTIEL, false", "NON_TRANSMIS, true"})
    void ce_qui_fut_envoye_n_est_pas_dit_non_transmis_pour_une_ligne_voisine(Etat premiere, boolean manque) {
        assertThat(Manques.aujourdHui(figure(premiere, Etat.NON_TRANSMIS))).isEqualTo(manque);
        assertThat(Manques.dans(figure(premiere, Etat.NON_TRANSMIS))).isTrue();
    }

    private static FigureModele figure(Etat premiere, Etat voisine) {
        return new FigureModele(
                "moins-de-trois-ans",
                "École avant trois ans",
                "",
                List.of(),
                new Graphique.Courbes(
                        "",
                        "Rentrée",
                        "",
                        "%",
                        null,
                        null,
                        List.of(serie(premiere), serie(voisine)),
                        List.of(),
                        List.of()),
                new FigureModele.Tableau("", List.of(), List.of()),
                "",
                List.of(),
                "");
    }

    private static Graphique.Serie serie(Etat etat) {
        return new Graphique.Serie(
                "",
                "",
                Trait.QPV,
                List.of(
                        etat == Etat.VALEUR
                                ? Graphique.Point.valeur("2024", 46.9, "")
                                : Graphique.Point.sansValeur("2024", etat)));
    }
}
