package fr.copil.bilan.document;

import static fr.copil.bilan.document.Diapositive.HAUTEUR;
import static fr.copil.bilan.document.Diapositive.MARGE;
import static fr.copil.bilan.document.Diapositive.UTILE;

import fr.copil.commun.Textes;
import java.awt.Rectangle;

/**
 * What stands under the chart of a slide: its source, with what producers say of their figures. The chart gives it the room
 * that it takes; the code that ends it is never what is cut.
 *
 * @param lettres their size, in points
 */
record PiedDeFigure(String texte, Rectangle place, int lettres) {

    private static final int LARGEUR = UTILE - 200;
    private static final int BAS = 8;
    private static final int HAUTEUR_MIN = 36;

    /** More would leave no room to the chart: the rest is in the bilan. */
    private static final int LIGNES_MAX = 10;

    static PiedDeFigure de(String texte) {
        int lettres = lignes(texte, 12) <= 2 ? 12 : 10;
        String tenu = tenir(texte, LIGNES_MAX * parLigne(lettres));
        int hauteur = Math.max(HAUTEUR_MIN, (int) Math.ceil(lignes(tenu, lettres) * lettres * 1.35) + 8);
        return new PiedDeFigure(tenu, new Rectangle(MARGE, HAUTEUR - BAS - hauteur, LARGEUR, hauteur), lettres);
    }

    private static String tenir(String texte, int max) {
        int code = texte.lastIndexOf(" Code de citation");
        String fin = code < 0 ? "" : texte.substring(code);
        return texte.length() <= max
                ? texte
                : Textes.abreger(texte.substring(0, texte.length() - fin.length()), max - fin.length() - 30)
                        + " (suite dans le bilan)." + fin;
    }

    private static int lignes(String texte, int lettres) {
        return Math.ceilDiv(texte.length(), parLigne(lettres));
    }

    /** Half a size a letter, on the average. */
    private static int parLigne(int lettres) {
        return LARGEUR * 2 / lettres;
    }
}
