package fr.copil.indicateur.contestation;

import fr.copil.indicateur.mesure.Population;

/** @param lu its value as its reader reads it, in words */
public record ChiffreContestable(Population population, int periode, String lu) {

    /** {@code Collèges publics en REP+, 2024 : 81,2 %} */
    public String nom() {
        return population.libelle() + ", " + periode + " : " + lu;
    }
}
