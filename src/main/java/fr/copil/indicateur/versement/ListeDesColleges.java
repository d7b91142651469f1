package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Population;
import java.util.Set;

/**
 * Where the list that tells public collèges near a QPV (2015) from the others says anything. Mayotte has quartiers and
 * collèges, and no line in it: the country counts its collèges among the others, as the list's users do, but of Mayotte
 * itself nothing is known, and nothing is added up.
 */
final class ListeDesColleges {

    private static final Set<String> ABSENTS = Set.of("DEP-976", "REG-06", "ACA-43");

    private ListeDesColleges() {}

    static boolean classe(String territoire, Population population) {
        return (population != Population.PUBLIC_QPV && population != Population.PUBLIC_HORS_QPV)
                || !(ABSENTS.contains(territoire) || territoire.startsWith("COM-976"));
    }
}
