package fr.copil.convention.dispositif;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/** A relevé as it was typed: of which dispositif, where, of which year, and what is counted. */
public record SaisieDeReleve(
        String dispositif, CodeTerritoire territoire, @Nullable AnneeRecensee annee, ReleveSaisi releve) {}
