package fr.copil.bilan.contenu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences that Copil keeps up to date in texts, as one audience may read them. In a text, {@code [Deux
 * engagements sont en cours.](copil:realisation)}, or the sentence of a figure, {@code [22,7 points.](figure:ecart)}: what
 * stands between the brackets tells authors what it is; what is read is what holds now, until the freeze. Decision 0040.
 *
 * @param dites as {@link Markdown}, by the destination of their mark
 */
public record PhrasesVives(Map<String, String> dites) {

    public static final PhrasesVives AUCUNE = new PhrasesVives(Map.of());

    private static final String SCHEMA = "copil:";
    private static final Pattern MARQUE = Pattern.compile("\\]\\(((?:copil|figure):[^)\\s]+)\\)");

    static boolean deCopil(String destination) {
        return destination.startsWith(SCHEMA);
    }

    static boolean estUneMarque(String destination) {
        return destination.startsWith(SCHEMA) || destination.startsWith(Markdown.FIGURE);
    }

    /** What points at the sentence of that name. */
    public static String cible(String nom) {
        return SCHEMA + nom;
    }

    /** Marks of a text, in order. */
    public static List<String> dans(String texte) {
        return MARQUE.matcher(texte).results().map(trouvee -> trouvee.group(1)).toList();
    }

    /** What the mark says now; nothing when there is no longer anything to say. */
    Optional<String> dite(String destination) {
        return Optional.ofNullable(dites.get(destination));
    }

    /** In words, each behind the destination of its mark. */
    public Map<String, String> enMots() {
        Marques marques = new Marques(ChiffresInseres.AUCUN, this);
        return dites.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, dite -> Markdown.brut(Markdown.lire(dite.getValue(), marques))));
    }
}
