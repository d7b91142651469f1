package fr.copil.collecte.transmission;

/**
 * What surprises in a delivery and may yet be right, where, and beside what, for the person who sends it.
 *
 * @param lieu the file, and its sheet where it has some
 * @param ligne the row that one sees, from 1; 0 when it is of none: something is missing
 * @param colonne by its heading; empty when it is of the whole row
 * @param lu the text that was read there
 * @param avant what stood there before; empty when nothing did
 */
public record AVerifier(String lieu, long ligne, String colonne, String lu, String avant, String raison) {}
