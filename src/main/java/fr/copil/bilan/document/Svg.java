package fr.copil.bilan.document;

import fr.copil.commun.Nombres;
import fr.copil.figure.Marque;
import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

    void trait(double x1, double y1, double x2, double y2, String couleur, double epaisseur, String tirets) {
        contenu.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#%s\" stroke-width=\"%s\"%s/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), couleur, n(epaisseur), dasharray(tirets)));
    }

    private static String dasharray(String tirets) {
        return tirets.isEmpty() ? "" : " stroke-dasharray=\"" + tirets + "\"";
    }

    void rond(double x, double y, double rayon, String couleur, boolean creux) {
        contenu.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\"/>"
                .formatted(n(x), n(y), n(rayon), creux ? "FFFFFF" : couleur, couleur));
    }

    /** A value on its line, with the mark that the screen gives it. */
    void marque(double x, double y, Marque marque, String couleur, boolean creux) {
        switch (marque) {
            case CIRCLE -> rond(x, y, 4, couleur, creux);
            case SQUARE -> polygone(couleur, creux, x - 4, y - 4, x + 4, y - 4, x + 4, y + 4, x - 4, y + 4);
            case DIAMOND -> polygone(couleur, creux, x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y);
            case TRIANGLE -> polygone(couleur, creux, x, y - 5, x + 5, y + 4, x - 5, y + 4);
        }
    }

    /** What is no value: a dashed ring, a hatched square, a dash, a half disc or a barred one, as on screen. */
    void absence(double x, double y, String etat, String couleur) {
        switch (etat) {
            case "secret" -> {
                rectangle(x - 5, y - 5, 10, 10, "FFFFFF");
                trait(x - 5, y + 5, x + 5, y - 5, couleur, 1.2, "");
                trait(x - 5, y, x, y - 5, couleur, 1.2, "");
                trait(x, y + 5, x + 5, y, couleur, 1.2, "");
                contour(x - 5, y - 5, 10, couleur);
            }
            case "sans-objet" -> trait(x - 6, y, x + 6, y, couleur, 2.5, "");
            case "partiel" -> {
                cercle(x, y, 5, couleur, "");
                contenu.append("<path d=\"M%s %sa5 5 0 0 1 0 10z\" fill=\"#%s\"/>".formatted(n(x), n(y - 5), couleur));
            }
            case "restreint" -> {
                cercle(x, y, 5.5, couleur, "");
                trait(x - 3, y, x + 3, y, couleur, 2.2, "");
            }
            default -> cercle(x, y, 5, couleur, "2.6 1.8");
        }
    }

    private void cercle(double x, double y, double rayon, String couleur, String tirets) {
        contenu.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#FFFFFF\" stroke=\"#%s\" stroke-width=\"1.5\"%s/>"
                .formatted(n(x), n(y), n(rayon), couleur, dasharray(tirets)));
    }

    private void contour(double x, double y, double cote, String couleur) {
        contenu.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#%s\" stroke-width=\"1.2\"/>"
                        .formatted(n(x), n(y), n(cote), n(cote), couleur));
    }

    private void polygone(String couleur, boolean creux, double... sommets) {
        String points = Arrays.stream(sommets).mapToObj(Svg::n).collect(Collectors.joining(" "));
        contenu.append("<polygon points=\"%s\" fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\"/>"
                .formatted(points, creux ? "FFFFFF" : couleur, couleur));
    }

    /** A part of a bar or its sample in the key, filled as on screen: no two traits differ by their colour alone. */
    void surface(double x, double y, double largeur, double hauteur, Trait trait) {
        if (trait.remplissage() == Remplissage.PLEIN) {
            rectangle(x, y, largeur, hauteur, trait.clair());
            return;
        }
        rectangle(x, y, largeur, hauteur, "FFFFFF");
        String motif = Motif.de(trait.remplissage(), x, y, largeur, hauteur);
        if (!motif.isEmpty()) {
            contenu.append("<path d=\"%s\" fill=\"none\" stroke=\"#%s\" stroke-width=\"%s\" stroke-linecap=\"%s\"/>"
                    .formatted(
                            motif,
                            trait.clair(),
                            n(Motif.epaisseur(trait.remplissage())),
                            trait.remplissage() == Remplissage.POINTS ? "round" : "butt"));
        }
        boolean tirets = trait.remplissage() == Remplissage.CREUX || trait.remplissage() == Remplissage.POINTS;
        contenu.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#%s\" stroke-width=\"1.2\"%s/>"
                        .formatted(
                                n(x + 0.6),
                                n(y + 0.6),
                                n(Math.max(largeur - 1.2, 0.1)),
                                n(hauteur - 1.2),
                                trait.clair(),
                                dasharray(tirets ? "4 3" : "")));
    }

    void rectangle(double x, double y, double largeur, double hauteur, String couleur) {
        contenu.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#%s\"/>"
                .formatted(n(x), n(y), n(largeur), n(hauteur), couleur));
    }

    /** From its top left corner. */
    void signe(double x, double y, Icone signe, String couleur) {
        contenu.append(("<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.7\"%s"
                        + " stroke-linejoin=\"round\"/>")
                .formatted(
                        signe.dessin(),
                        n(x),
                        n(y),
                        signe.plein() ? "#" + couleur : "none",
                        signe.plein() ? "none" : "#" + couleur,
                        dasharray(signe.tirets())));
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

    static String n4(double nombre) {
        return String.format(Locale.ROOT, "%.4f", nombre);
    }

    static String n(double nombre) {
        return String.format(Locale.ROOT, "%.1f", nombre);
    }

    /** A value beside its mark: {@code 77,2}, {@code 12}. */
    static String valeur(double nombre) {
        BigDecimal arrondi = Nombres.arrondir(nombre, 1);
        return Nombres.decimal(nombre, arrondi.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }
}
