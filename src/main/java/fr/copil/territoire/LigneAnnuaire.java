package fr.copil.territoire;

import org.jspecify.annotations.Nullable;

/**
 * A territory as a row of lists says it.
 *
 * @param dans where it is, in words: commune and département, or région of a département
 * @param educationPrioritaire {@code REP} or {@code REP+}, of a network or of an establishment by its network
 * @param prive of an establishment; none for other levels
 * @param carte year of the map of a quartier; else rentrée of the map of networks that holds today, 0 when there is none
 */
public record LigneAnnuaire(
        Territoire territoire,
        Rubrique rubrique,
        String dans,
        @Nullable String educationPrioritaire,
        @Nullable Boolean prive,
        int carte) {}
