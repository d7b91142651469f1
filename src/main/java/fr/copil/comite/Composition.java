package fr.copil.comite;

import fr.copil.commun.Textes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The seats of a committee as the texts print them, and those that other texts want there: the coordinator of the PRE and the
 * délégué du préfet in each committee of a network (national convention, art. 3.4; Loire-Atlantique, art. 4).
 */
final class Composition {

    /** Those that each network has. */
    static final Set<String> DE_RESEAU = Set.of("INS-N-07", "INS-LA-05", "INS-LA-04");

    private static final String RESEAUX = "N art. 3.4 l. 309 | LA art. 4 l. 173";
    private static final Map<String, List<Siege>> EXIGEES = Map.of(
            "INS-N-07", deReseau(),
            "INS-LA-05", deReseau(),
            "INS-LA-04", List.of(new Siege("délégué du préfet", "LA art. 4 l. 173")),
            "INS-N-09", List.of(new Siege("représentants des parents", "N art. 2.1-1 l. 152")));

    record Siege(String fonction, String exige) {}

    private Composition() {}

    private static List<Siege> deReseau() {
        return List.of(new Siege("coordonnateur du PRE", RESEAUX), new Siege("délégué du préfet", RESEAUX));
    }

    /** Those that a text wants first, each seat once. */
    static List<Siege> de(String instance, ComiteQueries.Modele modele) {
        Map<String, Siege> sieges = new LinkedHashMap<>();
        Stream.concat(
                        EXIGEES.getOrDefault(instance, List.of()).stream(),
                        Textes.plusieurs(modele.membres()).stream().map(fonction -> new Siege(fonction, "")))
                .filter(siege -> !siege.fonction().isBlank())
                .forEach(siege -> sieges.putIfAbsent(cle(siege.fonction()), siege));
        return List.copyOf(sieges.values());
    }

    /** « délégués du préfet (à titre consultatif) » and « délégué du préfet » are one seat. */
    private static String cle(String fonction) {
        String nom = Textes.normaliser(fonction.replaceAll("\\(.*?\\)", "")).replaceAll("\\bdu\\b|\\bd\\b", "");
        return nom.replaceAll("s\\b", "").replaceAll("\\s+", " ").strip();
    }
}
