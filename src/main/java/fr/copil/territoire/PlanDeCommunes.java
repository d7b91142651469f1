package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Outlines of some communes, in whole units from their top left corner.
 *
 * @param chemins by commune, as {@link Chemin} reads them
 */
public record PlanDeCommunes(int largeur, int hauteur, Map<CodeTerritoire, String> chemins) {

    /** Cut to those that are asked for. */
    static PlanDeCommunes de(JsonNode contours, Collection<CodeTerritoire> communes) {
        Map<CodeTerritoire, String> chemins = new LinkedHashMap<>();
        for (CodeTerritoire commune : communes) {
            String chemin = contours.required("zones").path(commune.valeur()).asString("");
            if (!chemin.isEmpty()) {
                chemins.put(commune, chemin);
            }
        }
        if (chemins.isEmpty()) {
            return new PlanDeCommunes(0, 0, Map.of());
        }
        List<Chemin.Point> points = chemins.values().stream()
                .flatMap(chemin -> Chemin.anneaux(chemin).stream())
                .flatMap(List::stream)
                .toList();
        IntSummaryStatistics x = points.stream().mapToInt(Chemin.Point::x).summaryStatistics();
        IntSummaryStatistics y = points.stream().mapToInt(Chemin.Point::y).summaryStatistics();
        chemins.replaceAll((commune, chemin) -> Chemin.deplacer(chemin, -x.getMin(), -y.getMin()));
        return new PlanDeCommunes(x.getMax() - x.getMin(), y.getMax() - y.getMin(), chemins);
    }
}
