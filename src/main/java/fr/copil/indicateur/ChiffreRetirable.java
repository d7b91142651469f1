package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Population;

/** A figure of a territory that was transmitted, and that may be taken back. */
public record ChiffreRetirable(Population population, int periode) {

    /** {@code Collèges publics en REP+, 2024} */
    public String nom() {
        return population.libelle() + ", " + periode;
    }
}
