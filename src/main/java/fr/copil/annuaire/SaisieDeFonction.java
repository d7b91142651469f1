package fr.copil.annuaire;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a function. */
public record SaisieDeFonction(
        @Nullable NatureDeFonction nature,
        String intitule,
        @Nullable String service,
        @Nullable CodeTerritoire territoire,
        String telephone,
        String courriel) {}
