package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Retrait;

/**
 * What a document that was closed before the withdrawal may still say.
 *
 * @param nomDeLIndicateur as documents write it
 * @param nomDuTerritoire as documents write it
 */
public record CelluleRetiree(
        String indicateur,
        String nomDeLIndicateur,
        CodeTerritoire territoire,
        String nomDuTerritoire,
        int periode,
        Retrait retrait) {}
