package fr.copil.bilan.document;

import fr.copil.figure.Axe;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The axis of values, as the screens graduate it: from zero for bars, where the lines are for lines, which then says so. */
record Echelle(double min, double max, double pas) {

    private static final int GRADUATIONS = 5;

    static Echelle de(Donnees donnees) {
        if (donnees.barres()) {
            double total = 0;
            for (int i = 0; i < donnees.categories().size(); i++) {
                double ligne = 0;
                for (Donnees.Colonne colonne : donnees.colonnes()) {
                    ligne += Objects.requireNonNullElse(colonne.valeurs().get(i), 0.0);
                }
                total = Math.max(total, ligne);
            }
            return barres(total, donnees.unite());
        }
        return lignes(
                Stream.concat(
                                donnees.colonnes().stream()
                                        .flatMap(colonne -> colonne.valeurs().stream())
                                        .filter(Objects::nonNull),
                                donnees.colonnes().stream()
                                        .flatMap(colonne -> colonne.intervalles().stream())
                                        .filter(Objects::nonNull)
                                        .flatMap(intervalle -> Stream.of(intervalle.bas(), intervalle.haut())))
                        .toList(),
                donnees.unite(),
                donnees.min(),
                donnees.max());
    }

    /** Always from zero: the length of a bar is what is read. */
    static Echelle barres(double plusGrand, String unite) {
        boolean taux = unite.equals("%");
        double haut = Math.max(taux ? 100 : 1, plusGrand);
        double pas = pasRond(haut, unite.equals("nombre"));
        return new Echelle(0, taux ? haut : Math.ceil(haut / pas - 1e-9) * pas, pas);
    }

    /**
     * Those of {@code frontend/graphique/commun/echelle.ts}, case by case in {@code echelles.json}.
     *
     * @param min and {@code max}: bounds that the figure gives, which never hide a value
     */
    static Echelle lignes(List<Double> valeurs, String unite, @Nullable Double min, @Nullable Double max) {
        double plancher = avec(valeurs, min).min().orElse(0);
        double plafond = avec(valeurs, max).max().orElse(1);
        boolean taux = unite.equals("%");
        boolean entier = unite.equals("nombre") && valeurs.stream().allMatch(v -> v == Math.rint(v));
        double bas = min == null && plancher >= 0 && plancher <= 0.45 * plafond ? 0 : plancher;
        double haut = plafond;
        // A flat series would otherwise fill the whole height with noise.
        double minimum = taux ? 10 : Math.max(2, Math.abs(plafond) * 0.08);
        if (haut - bas < minimum) {
            bas -= min == null ? (minimum - (haut - bas)) / 2 : 0;
            haut = Math.max(haut, bas + minimum);
            if (taux && haut > 100 && plafond <= 100) {
                haut = 100;
            }
            if (plancher >= 0) {
                bas = Math.max(0, bas);
            }
        }
        double pas = pasRond(haut - bas, entier);
        return new Echelle(
                min != null && min <= bas ? min : Math.floor(bas / pas + 1e-9) * pas,
                Math.ceil(haut / pas - 1e-9) * pas,
                pas);
    }

    private static DoubleStream avec(List<Double> valeurs, @Nullable Double borne) {
        return Stream.concat(valeurs.stream(), Stream.ofNullable(borne)).mapToDouble(v -> v);
    }

    /** Steps of 1, 2, 5, and 25: one of 2.5 reads badly. */
    private static double pasRond(double etendue, boolean entier) {
        double brut = etendue / GRADUATIONS;
        double puissance = Math.pow(10, Math.floor(Math.log10(brut)));
        double pas = DoubleStream.of(1, 2, 2.5, 5, 10)
                .filter(multiple -> multiple * puissance >= brut - 1e-9 && (multiple != 2.5 || puissance >= 10))
                .map(multiple -> multiple * puissance)
                .findFirst()
                .orElse(10 * puissance);
        return entier ? Math.max(1, pas) : pas;
    }

    /** Whether every graduation is a whole number. */
    boolean entiere() {
        return pas >= 1 && min == Math.rint(min);
    }

    boolean coupee() {
        return min != 0;
    }

    String mention() {
        return coupee() ? " (" + Axe.COUPE + ")" : "";
    }
}
