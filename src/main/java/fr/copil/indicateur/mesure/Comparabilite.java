package fr.copil.indicateur.mesure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether two mesures can stand on the two sides of a gap: same indicateur (hence unit and method), same period, groups
 * drawn on the same map and within the same perimeter, and one thing only that differs: the group, or the territory.
 */
record Comparabilite(List<String> differences) {

    static Comparabilite entre(Mesure cible, Mesure reference) {
        List<String> differences = new ArrayList<>();
        noter(differences, "l'indicateur", cible.indicateur(), reference.indicateur());
        noter(differences, "la période", cible.periode(), reference.periode());
        noter(
                differences,
                "le zonage",
                cible.population().zonage(),
                reference.population().zonage());
        noter(
                differences,
                "le périmètre",
                cible.population().perimetre(),
                reference.population().perimetre());
        boolean memeGroupe = cible.population() == reference.population();
        boolean memeTerritoire = cible.territoire().equals(reference.territoire());
        if (!memeGroupe && !memeTerritoire) {
            noter(differences, "le territoire", cible.territoire(), reference.territoire());
        }
        if (memeGroupe && memeTerritoire && differences.isEmpty()) {
            differences.add("les deux côtés sont le même groupe du même territoire");
        }
        return new Comparabilite(List.copyOf(differences));
    }

    boolean possible() {
        return differences.isEmpty();
    }

    private static void noter(List<String> differences, String quoi, Object cible, Object reference) {
        if (!Objects.equals(cible, reference)) {
            differences.add(quoi + " (" + cible + " d'un côté, " + reference + " de l'autre)");
        }
    }
}
