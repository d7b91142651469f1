package fr.copil.convention.dispositif;

import java.util.List;

/**
 * The last year of which something is said of a dispositif.
 *
 * @param par the services that say so, as a cell names them
 */
public record DernierReleve(String dispositif, String nom, AnneeRecensee annee, List<String> par) {}
