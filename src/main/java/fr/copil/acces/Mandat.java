package fr.copil.acces;

import org.jspecify.annotations.Nullable;

/**
 * What an account may do, and where.
 *
 * @param audience the highest one that it reads
 * @param territoire code of the territory it works in, all that is inside it included
 * @param convention code of the one its dashboard opens on, if any
 */
public record Mandat(Role role, Audience audience, String territoire, @Nullable String convention) {

    String enClair() {
        return role.libelle() + ", lit jusqu'à « " + audience.libelle() + " », " + territoire;
    }
}
