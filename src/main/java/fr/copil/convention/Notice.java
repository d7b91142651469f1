package fr.copil.convention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is shown as it stands: references cited, lists, diffusion rules, places, points to settle, doubtful readings.
 *
 * @param titre the point, or what is printed
 * @param texte how Copil reads it, or what the document says of it
 * @param codes rows it bears on, territories or establishments it names
 */
public record Notice(
        String id,
        Genre genre,
        @Nullable String convention,
        String titre,
        String texte,
        String source,
        String note,
        List<String> codes) {

    /** In the order of the page. */
    public enum Genre {
        REFERENCE,
        LISTE,
        DIFFUSION,
        TERRITOIRE,
        ETABLISSEMENT,
        AMBIGUITE,
        LECTURE;

        static Genre de(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Whether it belongs to a document: by its own column, otherwise because its source names the document, as in
     * {@code N l. 93}, {@code LA-Ann.2 l. 221} or {@code LA et N}.
     */
    public boolean touche(String code) {
        return convention != null
                ? convention.equals(code)
                : Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(code) + "(?![\\p{L}\\p{N}])")
                        .matcher(source)
                        .find();
    }
}
