package fr.copil.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param atteint what is compared with the target: the median, or another value of {@code releve} that {@code figure}
 *     names
 * @param plancher the best this machine can do for this figure, and how that was measured
 * @param ailleurs the same figure for R Shiny with plotly, and for a static page of Observable
 */
record Resultat(
        String figure,
        Unite unite,
        double cible,
        double atteint,
        Releve releve,
        @Nullable Plancher plancher,
        Ailleurs ailleurs,
        List<String> details) {

    /** @param quoi the thing measured in place of Copil */
    record Plancher(double valeur, String quoi) {}

    record Ailleurs(String shiny, String observable) {

        static final Ailleurs INCONNU = new Ailleurs("", "");
    }

    enum Unite {
        SECONDES("s", 2),
        MILLISECONDES("ms", 0),
        KIO("Kio", 0),
        KO("Ko", 0),
        REQUETES("", 0);

        private final String signe;
        private final int decimales;

        Unite(String signe, int decimales) {
            this.signe = signe;
            this.decimales = decimales;
        }

        String ecrire(double valeur) {
            return (nombre(valeur) + " " + signe).strip();
        }

        String nombre(double valeur) {
            return String.format(Locale.FRANCE, "%." + decimales + "f", valeur);
        }
    }

    boolean tenue() {
        return atteint <= cible;
    }

    static Resultat mediane(String figure, Unite unite, double cible, Releve releve) {
        return new Resultat(figure, unite, cible, releve.mediane(), releve, null, Ailleurs.INCONNU, List.of());
    }

    static Resultat p95(String figure, Unite unite, double cible, Releve releve) {
        return new Resultat(figure, unite, cible, releve.p95(), releve, null, Ailleurs.INCONNU, List.of());
    }

    Resultat avecPlancher(double valeur, String quoi) {
        return new Resultat(figure, unite, cible, atteint, releve, new Plancher(valeur, quoi), ailleurs, details);
    }

    Resultat avecAilleurs(String shiny, String observable) {
        return new Resultat(figure, unite, cible, atteint, releve, plancher, new Ailleurs(shiny, observable), details);
    }

    Resultat avecDetails(List<String> lignes) {
        return new Resultat(figure, unite, cible, atteint, releve, plancher, ailleurs, List.copyOf(lignes));
    }
}
