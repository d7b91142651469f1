package fr.copil.moyens;

import org.jspecify.annotations.Nullable;

/**
 * A line with its place in the total of a territory.
 *
 * @param derriere the line that counts instead of it, where there is one
 */
public record LigneComptee(Moyen moyen, Place place, @Nullable Moyen derriere) {

    public boolean comptee() {
        return place == Place.COMPTEE;
    }
}
