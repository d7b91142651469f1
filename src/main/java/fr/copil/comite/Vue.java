package fr.copil.comite;

import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a room looks at: one figure, or some facts, or words.
 *
 * @param lieu the territory it is about, empty for none
 * @param adresse of the page behind it, empty for none
 * @param cles of what changes it, as the channel names them
 */
public record Vue(
        String titre,
        String lieu,
        @Nullable FigureModele figure,
        List<Fait> faits,
        String texte,
        String adresse,
        Set<String> cles) {

    /** @param nom empty for a sentence that stands alone */
    public record Fait(String nom, String texte) {}

    static Vue mots(String titre, String texte) {
        return new Vue(titre, "", null, List.of(), texte, "", Set.of());
    }
}
