package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Population;
import java.util.Map;

/**
 * How many parts each territory should have, for what somebody transmits; what is published has its own perimeter. Decision 0020.
 *
 * @param territoires that tile another, by the level that their codes begin with: {@code FR}, then {@code DEP}
 * @param unites networks and establishments, by territory, kind and group: {@code DEP-44}, {@code PU coll},
 *     {@code REP_PLUS}
 * @param genres the kind of each member that is a network or an establishment
 */
record PartsAttendues(
        Map<String, Map<String, Integer>> territoires,
        Map<String, Map<String, Map<Population, Integer>>> unites,
        Map<String, String> genres) {

    static final PartsAttendues AUCUNE = new PartsAttendues(Map.of(), Map.of(), Map.of());

    int territoires(String ancetre, String niveau) {
        return territoires.getOrDefault(ancetre, Map.of()).getOrDefault(niveau, 0);
    }

    int unites(String ancetre, String genre, Population population) {
        return unites.getOrDefault(ancetre, Map.of())
                .getOrDefault(genre, Map.of())
                .getOrDefault(population, 0);
    }
}
