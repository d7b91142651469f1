package fr.copil.comite;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.repere.PointDeCourbe;
import java.util.List;

/**
 * What a committee can fix of what the room looks at.
 *
 * @param nom of what one looks at
 * @param engagement empty for none
 * @param indicateur whose points a comment can be pinned to, empty for none
 */
public record Sujet(
        String nom, String engagement, String indicateur, CodeTerritoire territoire, List<PointDeCourbe> points) {

    public static final Sujet AUCUN = new Sujet("", "", "", CodeTerritoire.FRANCE, List.of());

    public boolean graphique() {
        return !points.isEmpty();
    }

    public boolean meteo() {
        return !engagement.isEmpty();
    }
}
