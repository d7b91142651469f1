package fr.copil.methode;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;

/** The words beside an answer: ordinary text, lines kept, of a length that the history can hold. */
public record Commentaire(String texte) {

    public static final int LONGUEUR_MAX = 2000;

    /** Code of the refusal, so that its sentence goes by the field. */
    public static final String TROP_LONG = "METHODE-COMMENTAIRE";

    public Commentaire {
        if (texte.length() > LONGUEUR_MAX) {
            throw new ErreurCopil(
                    TROP_LONG,
                    "Ce commentaire a " + Nombres.entier(texte.length()) + " signes, " + Nombres.entier(LONGUEUR_MAX)
                            + " au plus. Raccourcissez-le : rien n'est effacé.");
        }
    }

    /** What was typed, made readable and storable. */
    public static Commentaire lire(String saisi) {
        return new Commentaire(TexteSaisi.nettoyer(saisi));
    }
}
