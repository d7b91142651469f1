package fr.copil.convention.dispositif;

import org.jspecify.annotations.Nullable;

/**
 * A relevé with its place in the total of its year.
 *
 * @param derriere the one that counts instead of it, where there is one
 */
public record ReleveCompte(Releve releve, PlaceDuReleve place, @Nullable Releve derriere) {

    public boolean compte() {
        return place == PlaceDuReleve.COMPTE;
    }
}
