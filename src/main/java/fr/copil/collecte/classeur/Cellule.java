package fr.copil.collecte.classeur;

/**
 * A cell by what it holds, not by how it is shown.
 *
 * @param texte of a number, its digits with a decimal point; of a rate in percent, that of the percent; of a date, its ISO form
 * @param formule whether it was computed, its value being the one that was saved
 */
public record Cellule(String texte, Genre genre, boolean formule) {

    /** What it holds. */
    public enum Genre {
        TEXTE,
        NOMBRE,
        /** Shown in percent. */
        POURCENTAGE,
        DATE,
        /** Such as {@code #N/A}. */
        ERREUR
    }

    public static Cellule texte(String texte) {
        String net = texte.strip();
        return new Cellule(net, estUneErreur(net) ? Genre.ERREUR : Genre.TEXTE, false);
    }

    static boolean estUneErreur(String texte) {
        return texte.matches(
                "#(N/?A|N/D|NOM\\?|NAME\\?|VALEUR ?!|VALUE!|REF ?!|DIV/0 ?!|NUL ?!|NULL!|NOMBRE ?!|NUM!)|Err:[0-9]{3}");
    }
}
