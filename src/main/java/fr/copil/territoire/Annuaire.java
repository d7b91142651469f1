package fr.copil.territoire;

import java.util.List;

/**
 * One page of the list of territories.
 *
 * @param chemin from France to the territory they stand in, itself last; empty when the list is of all France
 * @param total of all pages
 * @param page the one shown, from 1: the last when the one asked for is beyond
 */
public record Annuaire(List<Territoire> chemin, List<LigneAnnuaire> lignes, long total, int page) {}
