package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * What a list of territories is filtered by.
 *
 * @param recherche as typed: names, communes, UAI, codes
 * @param dans what holds them
 * @param educationPrioritaire {@code REP} or {@code REP+}
 */
public record AdresseAnnuaire(
        String recherche,
        @Nullable Rubrique rubrique,
        @Nullable CodeTerritoire dans,
        @Nullable String educationPrioritaire) {

    public static AdresseAnnuaire dans(@Nullable CodeTerritoire code) {
        return new AdresseAnnuaire("", null, code, null);
    }

    /** Nothing is looked for: one may walk from territory to territory. */
    public boolean sansCritere() {
        return recherche.isBlank() && rubrique == null && educationPrioritaire == null;
    }
}
