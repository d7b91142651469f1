package fr.copil.indicateur.repere;

import fr.copil.indicateur.mesure.Population;

/** One group, one year: what a comment is pinned to. */
public record PointDeCourbe(Population population, int periode) {

    /** {@code 2020, collèges publics en QPV} */
    public String nom() {
        return periode + ", " + population.libelle();
    }
}
