package fr.copil.moyens;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * A line about to be declared, as it was typed.
 *
 * @param financeurNom which one of that kind, asked of another than the kinds of the list
 * @param dispositifMots its name, asked of another than those of the list
 */
public record SaisieDeMoyen(
        CodeTerritoire territoire,
        @Nullable Integer annee,
        @Nullable Financeur financeur,
        String financeurNom,
        @Nullable DispositifFinance dispositif,
        String dispositifMots,
        Unite unite,
        MontantSaisi montant) {}
