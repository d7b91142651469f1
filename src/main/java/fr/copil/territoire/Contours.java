package fr.copil.territoire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Outlines of territories, laid flat for a screen: paths of SVG in a square of 1 000 units, y downwards.
 *
 * @param largeur of the whole, in units
 * @param hauteur of the whole, in units
 * @param zones path by code of territory: for each ring {@code M}, its first point, {@code l}, the steps to the others
 *     in whole units, {@code z}
 */
record Contours(int largeur, int hauteur, Map<String, String> zones) {

    private static final int COTE = 1000;

    /** Communes of the outlines of 2018 that have merged since, with the one that they are in. */
    private static final Map<String, String> FUSIONS = Map.of("44160", "44003", "05120", "05001");

    /** @param prefixe of the codes of territories, as in {@code DEP-} */
    static Contours de(JsonNode geojson, String prefixe) {
        Map<String, List<Anneau>> anneaux = new TreeMap<>();
        for (JsonNode zone : geojson.required("features")) {
            String code = zone.required("properties").required("code").asString();
            anneaux.merge(
                    prefixe + FUSIONS.getOrDefault(code, code),
                    Anneau.de(zone.required("geometry")),
                    (une, autre) -> Stream.concat(une.stream(), autre.stream()).toList());
        }
        Cadrage cadrage =
                Cadrage.autour(anneaux.values().stream().flatMap(List::stream).toList(), COTE);
        Map<String, String> zones = new LinkedHashMap<>();
        anneaux.forEach((code, siens) -> zones.put(code, cadrage.chemin(siens)));
        return new Contours(cadrage.largeur(), cadrage.hauteur(), zones);
    }
}
