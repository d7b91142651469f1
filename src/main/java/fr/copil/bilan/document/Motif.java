package fr.copil.bilan.document;

import fr.copil.figure.Remplissage;

/**
 * The hatching of a surface as lines that end at its edges: those of {@code frontend/graphique/commun/motifs.ts}, which no
 * reader of a PDF has to repeat by itself.
 */
final class Motif {

    private static final double PAS = 7;
    private static final double EN_BIAIS = PAS * Math.sqrt(2);

    private Motif() {}

    /** Its path; empty for what has none. */
    static String de(Remplissage remplissage, double x, double y, double largeur, double hauteur) {
        StringBuilder trace = new StringBuilder();
        switch (remplissage) {
            case HACHURES -> montantes(trace, x, y, largeur, hauteur);
            case RAYURES -> {
                for (double u = PAS / 2; u < largeur; u += PAS) {
                    trait(trace, x + u, y, x + u, y + hauteur);
                }
            }
            case CROISE -> {
                montantes(trace, x, y, largeur, hauteur);
                for (double k = EN_BIAIS / 2 - Math.ceil(hauteur / EN_BIAIS) * EN_BIAIS; k < largeur; k += EN_BIAIS) {
                    double debut = Math.max(0, k);
                    double fin = Math.min(largeur, k + hauteur);
                    if (fin > debut) {
                        trait(trace, x + debut, y + debut - k, x + fin, y + fin - k);
                    }
                }
            }
            case POINTS -> {
                int rangee = 0;
                for (double v = EN_BIAIS / 4; v < hauteur; v += EN_BIAIS / 2) {
                    for (double u = rangee++ % 2 == 0 ? EN_BIAIS / 4 : EN_BIAIS * 3 / 4; u < largeur; u += EN_BIAIS) {
                        trait(trace, x + u, y + v, x + u, y + v);
                    }
                }
            }
            case PLEIN, CREUX -> {}
        }
        return trace.toString();
    }

    static double epaisseur(Remplissage remplissage) {
        return switch (remplissage) {
            case HACHURES, RAYURES -> 2.6;
            case CROISE -> 1.2;
            case POINTS -> 1.8;
            case PLEIN, CREUX -> 0;
        };
    }

    private static void montantes(StringBuilder trace, double x, double y, double largeur, double hauteur) {
        for (double k = EN_BIAIS / 2; k < largeur + hauteur; k += EN_BIAIS) {
            double bas = Math.min(hauteur, k);
            double haut = Math.max(0, k - largeur);
            trait(trace, x + k - bas, y + bas, x + k - haut, y + haut);
        }
    }

    private static void trait(StringBuilder trace, double x1, double y1, double x2, double y2) {
        trace.append("M%s %sL%s %s".formatted(Svg.n(x1), Svg.n(y1), Svg.n(x2), Svg.n(y2)));
    }
}
