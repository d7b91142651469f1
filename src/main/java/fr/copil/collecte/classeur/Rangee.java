package fr.copil.collecte.classeur;

import java.util.SortedMap;

/**
 * A row that holds something.
 *
 * @param numero from 1, as the spreadsheet shows it
 * @param cellules those that hold something, by their column, from 0
 */
public record Rangee(long numero, boolean masquee, SortedMap<Integer, Cellule> cellules) {}
