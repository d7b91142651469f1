package fr.copil.bilan.document;

import fr.copil.commun.Nombres;
import java.math.BigDecimal;
import java.util.Locale;

/** A drawing in the making: elements one after the other, in units of a pixel. */
final class Svg {

    static final int LARGEUR = 680;

    private final StringBuilder contenu = new StringBuilder();

    static String echapper(String texte) {
        return texte.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    void trait(double x1, double y1, double x2, double y2, String couleur, double epaisseur, boolean pointille) {
        contenu.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#%s\" stroke-width=\"%s\"%s/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), couleur, n(epaisseur), tirets(pointille)));
    }

    private static String tirets(boolean pointille) {
        return pointille ? " stroke-dasharray=\"7 4\"" : "";
    }

    void rond(double x, double y, double rayon, String couleur, boolean creux) {
        contenu.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\"/>"
                .formatted(n(x), n(y), n(rayon), creux ? "FFFFFF" : couleur, couleur));
    }

    void carre(double x, double y, double cote, String couleur) {
        rectangle(x - cote / 2, y - cote / 2, cote, cote, couleur);
    }

    void rectangle(double x, double y, double largeur, double hauteur, String couleur) {
        contenu.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#%s\"/>"
                .formatted(n(x), n(y), n(largeur), n(hauteur), couleur));
    }

    /** @param ancre {@code start}, {@code middle} or {@code end} */
    void texte(double x, double y, String texte, String ancre, String couleur, int taille, boolean gras) {
        contenu.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#%s\" font-size=\"%d\"%s>%s</text>"
                .formatted(
                        n(x),
                        n(y),
                        ancre,
                        couleur,
                        taille,
                        gras ? " font-weight=\"bold\"" : "",
                        echapper(Ecrit.texte(texte))));
    }

    /** @param attributs of the root: how assistive techniques are told */
    String fermer(int hauteur, String attributs) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"'Source Sans 3', sans-serif\" %s>"
                        .formatted(LARGEUR, hauteur, LARGEUR, hauteur, attributs)
                + contenu + "</svg>";
    }

    private static String n(double nombre) {
        return String.format(Locale.ROOT, "%.1f", nombre);
    }

    /** A value beside its mark: {@code 77,2}, {@code 12}. */
    static String valeur(double nombre) {
        BigDecimal arrondi = Nombres.arrondir(nombre, 1);
        return Nombres.decimal(nombre, arrondi.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }
}
