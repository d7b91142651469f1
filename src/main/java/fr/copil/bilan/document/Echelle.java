package fr.copil.bilan.document;

import java.util.DoubleSummaryStatistics;
import java.util.Objects;

/** The axis of values: round numbers; from zero for bars, where the lines are for lines, which then says so. */
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
            return entre(0, total, 1);
        }
        DoubleSummaryStatistics valeurs = donnees.colonnes().stream()
                .flatMap(colonne -> colonne.valeurs().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double marge = Math.max(0.15 * (valeurs.getMax() - valeurs.getMin()), 0.02 * Math.abs(valeurs.getMax()));
        double bas = valeurs.getMin() - marge;
        double haut = valeurs.getMax() + marge;
        boolean taux = donnees.unite().equals("%");
        return entre(valeurs.getMin() >= 0 ? Math.max(0, bas) : bas, taux ? Math.min(100, haut) : haut, 0);
    }

    private static Echelle entre(double bas, double haut, double pasMin) {
        double brut = Math.max(haut - bas, 1e-6) / GRADUATIONS;
        double puissance = Math.pow(10, Math.floor(Math.log10(brut)));
        double unites = brut / puissance;
        double pas = Math.max(pasMin, puissance * (unites <= 1 ? 1 : unites <= 2 ? 2 : unites <= 5 ? 5 : 10));
        double max = Math.ceil(haut / pas - 1e-9) * pas;
        double min = Math.floor(bas / pas + 1e-9) * pas;
        return new Echelle(min, Math.max(max, min + pas), pas);
    }

    /** Whether every graduation is a whole number. */
    boolean entiere() {
        return pas >= 1 && min == Math.rint(min);
    }

    boolean coupee() {
        return min > 0;
    }

    String mention() {
        return coupee() ? " (axe coupé)" : "";
    }
}
