package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import java.util.List;

/**
 * A quartier prioritaire as a file names it.
 *
 * @param communes names as published; none when the file does not say
 */
record QuartierPublie(CodeTerritoire code, String nom, List<String> communes) {}
