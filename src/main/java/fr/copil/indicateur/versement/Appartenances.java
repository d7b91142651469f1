package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Population;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the members of an indicateur count. Decision 0020.
 *
 * @param ancetres of each member, itself left out
 * @param populations that each member belongs to
 * @param parties how many parts each territory should have
 * @param reseaux how many networks of each group each territory has, for an indicateur that counts them; else empty
 * @param noms of the territories that tile others
 * @param alentours the communes and intercommunalités that may hold a member whose commune is not known
 */
record Appartenances(
        Map<String, List<String>> ancetres,
        Map<String, Set<Population>> populations,
        PartsAttendues parties,
        Map<String, Map<Population, Integer>> reseaux,
        Map<String, String> noms,
        Map<String, List<String>> alentours) {

    private static final Set<String> LARGES = Set.of("FR", "REG", "ACA");

    /**
     * The part of a wider territory that a member speaks for: its département in a région, an académie or the country;
     * none below, where communes make no sum.
     */
    @Nullable
    String part(String membre, String ancetre) {
        if (!LARGES.contains(niveau(ancetre))) {
            return null;
        }
        return niveau(membre).equals("DEP") || LARGES.contains(niveau(membre))
                ? membre
                : ancetres(membre).stream()
                        .filter(code -> niveau(code).equals("DEP"))
                        .findFirst()
                        .orElse(null);
    }

    /** How many parts like this one make the territory; 0 when unknown. */
    int attendues(String ancetre, String part) {
        return parties.territoires(ancetre, niveau(part));
    }

    List<String> alentours(String membre) {
        return alentours.getOrDefault(membre, List.of());
    }

    int reseaux(String ancetre, Population population) {
        return reseaux.getOrDefault(ancetre, Map.of()).getOrDefault(population, 0);
    }

    /** What kind of network or establishment a member is; none for a territory. */
    @Nullable
    String genre(String membre) {
        return parties.genres().get(membre);
    }

    /** How many networks or establishments of this kind the territory holds in a group; 0 when unknown. */
    int attendues(String ancetre, String genre, Population population) {
        return parties.unites(ancetre, genre, population);
    }

    String nom(String territoire) {
        return noms.getOrDefault(territoire, territoire);
    }

    private static String niveau(String code) {
        int tiret = code.indexOf('-');
        return tiret < 0 ? code : code.substring(0, tiret);
    }

    List<String> ancetres(String membre) {
        return ancetres.getOrDefault(membre, List.of());
    }

    Set<Population> populations(String membre) {
        return populations.getOrDefault(membre, Set.of());
    }
}
