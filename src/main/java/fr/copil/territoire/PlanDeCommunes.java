package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Outlines of some communes, in whole units from their top left corner.
 *
 * @param chemins by commune: for each ring {@code M}, its first point, {@code l}, the steps to the others, {@code z}
 */
public record PlanDeCommunes(int largeur, int hauteur, Map<CodeTerritoire, String> chemins) {

    private static final Pattern ANNEAU = Pattern.compile("M(-?[0-9]+) ?(-?[0-9]+)([^M]*)");
    private static final Pattern NOMBRE = Pattern.compile("-?[0-9]+");

    /** Cut to those that are asked for. */
    static PlanDeCommunes de(JsonNode contours, Collection<CodeTerritoire> communes) {
        Map<CodeTerritoire, String> chemins = new LinkedHashMap<>();
        for (CodeTerritoire commune : communes) {
            String chemin = contours.required("zones").path(commune.valeur()).asString("");
            if (!chemin.isEmpty()) {
                chemins.put(commune, chemin);
            }
        }
        Cadre cadre = new Cadre();
        chemins.values().forEach(cadre::etendre);
        chemins.replaceAll((commune, chemin) -> ANNEAU.matcher(chemin)
                .replaceAll(anneau -> "M" + (Integer.parseInt(anneau.group(1)) - cadre.gauche) + " "
                        + (Integer.parseInt(anneau.group(2)) - cadre.haut) + anneau.group(3)));
        return new PlanDeCommunes(cadre.droite - cadre.gauche, cadre.bas - cadre.haut, chemins);
    }

    private static final class Cadre {

        private int gauche = Integer.MAX_VALUE;
        private int haut = Integer.MAX_VALUE;
        private int droite = Integer.MIN_VALUE;
        private int bas = Integer.MIN_VALUE;

        void etendre(String chemin) {
            for (MatchResult anneau : ANNEAU.matcher(chemin).results().toList()) {
                int x = Integer.parseInt(anneau.group(1));
                int y = Integer.parseInt(anneau.group(2));
                etendre(x, y);
                int[] pas = NOMBRE.matcher(anneau.group(3))
                        .results()
                        .mapToInt(nombre -> Integer.parseInt(nombre.group()))
                        .toArray();
                for (int i = 0; i + 1 < pas.length; i += 2) {
                    x += pas[i];
                    y += pas[i + 1];
                    etendre(x, y);
                }
            }
        }

        private void etendre(int x, int y) {
            gauche = Math.min(gauche, x);
            droite = Math.max(droite, x);
            haut = Math.min(haut, y);
            bas = Math.max(bas, y);
        }
    }
}
