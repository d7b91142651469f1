package fr.copil.bilan.contenu;

import org.jspecify.annotations.Nullable;

/**
 * A run of text of one look.
 *
 * @param lien an address of the web or of mail, none for plain text
 */
public record Fragment(String texte, boolean gras, boolean italique, @Nullable String lien) {

    public static Fragment simple(String texte) {
        return new Fragment(texte, false, false, null);
    }
}
