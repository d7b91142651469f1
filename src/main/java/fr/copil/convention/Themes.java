package fr.copil.convention;

import fr.copil.indicateur.mesure.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What engagements are about, in the référentiel: their own themes where it gives them some, else those of the nearest
 * objective that has any, upwards.
 *
 * @param propres by the id of an engagement or of an objective
 */
public record Themes(Map<String, List<Theme>> propres, Objectifs objectifs) {

    public Set<Theme> de(Engagement engagement) {
        List<Theme> siens = propres.getOrDefault(engagement.id(), List.of());
        return Set.copyOf(siens.isEmpty() ? deLObjectif(engagement) : siens);
    }

    private List<Theme> deLObjectif(Engagement engagement) {
        return objectifs
                .parId(engagement.objectif())
                .flatMap(objectif -> objectifs.chemin(objectif).reversed().stream()
                        .map(etape -> propres.getOrDefault(etape.id(), List.of()))
                        .filter(themes -> !themes.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }
}
