package fr.copil.bench;

import java.util.ArrayList;
import java.util.List;

/** The values of one figure over several runs, in the figure's unit. Medians, because the machine is shared. */
record Releve(List<Double> triees) {

    Releve {
        if (triees.isEmpty()) {
            throw new IllegalArgumentException("aucune valeur relevée");
        }
        triees = triees.stream().sorted().toList();
    }

    static Releve de(double valeur) {
        return new Releve(List.of(valeur));
    }

    double mediane() {
        int milieu = triees.size() / 2;
        return triees.size() % 2 == 1 ? triees.get(milieu) : (triees.get(milieu - 1) + triees.get(milieu)) / 2;
    }

    double min() {
        return triees.getFirst();
    }

    double max() {
        return triees.getLast();
    }

    /** The value that 95 runs out of 100 do not exceed. */
    double p95() {
        return triees.get((int) Math.ceil(0.95 * triees.size()) - 1);
    }

    int essais() {
        return triees.size();
    }

    /** A list to fill, run after run. */
    static final class Saisie {

        private final List<Double> valeurs = new ArrayList<>();

        void ajouter(double valeur) {
            valeurs.add(valeur);
        }

        Releve releve() {
            return new Releve(List.copyOf(valeurs));
        }
    }
}
