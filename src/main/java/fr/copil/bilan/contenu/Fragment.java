package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A run of text of one look.
 *
 * @param lien an address of the web or of mail, none for plain text
 * @param emprunt what it takes from the data; none for what people wrote
 */
public record Fragment(
        String texte,
        boolean gras,
        boolean italique,
        @Nullable String lien,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Emprunt emprunt) {

    /** What a text says between two lines of one paragraph, one item or one cell. */
    public static final String SAUT = "\n";

    public Fragment(String texte, boolean gras, boolean italique, @Nullable String lien) {
        this(texte, gras, italique, lien, null);
    }

    /** What goes with a figure when it is withdrawn. */
    public static Fragment deLaFigure(String texte, String figure) {
        return new Fragment(texte, false, false, null, Emprunt.lecture(figure));
    }

    public static Fragment simple(String texte) {
        return new Fragment(texte, false, false, null);
    }
}
