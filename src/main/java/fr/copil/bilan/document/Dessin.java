package fr.copil.bilan.document;

import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A chart as a vector drawing, for the PDF and the page: axes, units, direct labels, a mark for what is not a value. */
final class Dessin {

    private static final int HAUT = 26;
    private static final int GAUCHE = 58;
    private static final int TAILLE = 13;

    /** What holds beside the lines, in the widest font that a machine may draw them with. */
    private static final int LETTRES = 26;

    private Dessin() {}

    static String de(Donnees donnees, String attributs) {
        return donnees.barres() ? barres(donnees, attributs) : courbes(donnees, attributs);
    }

    private static String courbes(Donnees donnees, String attributs) {
        Svg svg = new Svg();
        Echelle echelle = Echelle.de(donnees);
        int droite = 470;
        int bas = 226;
        svg.texte(0, 13, donnees.titreDesValeurs() + echelle.mention(), "start", Couleurs.DISCRET, TAILLE, false);
        for (double v = echelle.min(); v <= echelle.max() + echelle.pas() / 2; v += echelle.pas()) {
            double y = ordonnee(v, echelle, bas);
            svg.trait(GAUCHE, y, droite, y, Couleurs.FILET, 1, "");
            svg.texte(GAUCHE - 8, y + 4, Svg.valeur(v), "end", Couleurs.DISCRET, TAILLE, false);
        }
        int nombre = donnees.categories().size();
        for (int i = 0; i < nombre; i++) {
            svg.texte(
                    abscisse(i, nombre, droite),
                    bas + 20,
                    donnees.categories().get(i),
                    "middle",
                    Couleurs.TEXTE,
                    TAILLE,
                    false);
        }
        svg.texte((GAUCHE + droite) / 2.0, bas + 38, donnees.axeX(), "middle", Couleurs.DISCRET, TAILLE, false);
        double etiquette = 0;
        List<Donnees.Colonne> hautes = donnees.colonnes().stream()
                .sorted(Comparator.comparingDouble((Donnees.Colonne c) -> -derniere(c)))
                .toList();
        for (Donnees.Colonne colonne : hautes) {
            double y = tracer(svg, donnees, colonne, echelle, droite, bas);
            // Names never touch: each at least two lines under the one above.
            etiquette = Math.max(etiquette + 34, y - 4);
            nommer(svg, colonne, droite + 14, etiquette);
        }
        return svg.fermer(bas + 46, attributs);
    }

    private static double tracer(
            Svg svg, Donnees donnees, Donnees.Colonne colonne, Echelle echelle, int droite, int bas) {
        Trait trait = colonne.trait();
        String couleur = trait.clair();
        boolean cible = trait == Trait.CIBLE;
        int nombre = donnees.categories().size();
        double dernier = bas;
        for (int i = 0; i < nombre; i++) {
            double x = abscisse(i, nombre, droite);
            Double valeur = colonne.valeurs().get(i);
            if (valeur == null) {
                if (!cible) {
                    svg.rond(x, bas, 4, couleur, true);
                }
                continue;
            }
            double y = ordonnee(valeur, echelle, bas);
            Double avant = i == 0 ? null : colonne.valeurs().get(i - 1);
            if (avant != null) {
                svg.trait(
                        abscisse(i - 1, nombre, droite),
                        ordonnee(avant, echelle, bas),
                        x,
                        y,
                        couleur,
                        cible ? 1.5 : 2.5,
                        trait.tirets());
            }
            if (!cible) {
                svg.marque(x, y, trait.marque(), couleur, trait.creuse());
                String nombreEcrit = Nombres.decimal(valeur, donnees.decimales());
                boolean dessus = Cote.dessus(donnees, donnees.colonnes().indexOf(colonne), i);
                svg.texte(x, dessus ? y - 10 : y + 19, nombreEcrit, "middle", Couleurs.TEXTE, TAILLE, true);
            }
            dernier = y;
        }
        return dernier;
    }

    private static void nommer(Svg svg, Donnees.Colonne colonne, double x, double y) {
        String nom = colonne.nom();
        int coupe = nom.length() <= LETTRES ? -1 : nom.lastIndexOf(' ', LETTRES);
        String couleur = colonne.trait().clair();
        svg.texte(x, y, coupe < 0 ? nom : nom.substring(0, coupe), "start", couleur, TAILLE, true);
        if (coupe >= 0) {
            svg.texte(x, y + 15, abreger(nom.substring(coupe + 1), LETTRES), "start", couleur, TAILLE, true);
        }
    }

    private static String abreger(String texte, int max) {
        return Textes.abreger(texte, max);
    }

    private static double derniere(Donnees.Colonne colonne) {
        return colonne.valeurs().reversed().stream()
                .filter(v -> v != null)
                .mapToDouble(Double::doubleValue)
                .findFirst()
                .orElse(0);
    }

    private static double ordonnee(double valeur, Echelle echelle, int bas) {
        return bas - (bas - HAUT) * (valeur - echelle.min()) / (echelle.max() - echelle.min());
    }

    private static double abscisse(int i, int nombre, int droite) {
        double pas = (droite - GAUCHE) / (double) nombre;
        return GAUCHE + pas * (i + 0.5);
    }

    private static String barres(Donnees donnees, String attributs) {
        Svg svg = new Svg();
        Echelle echelle = Echelle.de(donnees);
        int gauche = 220;
        int droite = Svg.LARGEUR - 20;
        int haut = legende(svg, donnees);
        int pas = 30;
        int bas = haut + pas * donnees.categories().size() + 4;
        for (double v = 0; v <= echelle.max() + echelle.pas() / 2; v += echelle.pas()) {
            double x = gauche + (droite - gauche) * v / echelle.max();
            svg.trait(x, haut - 4, x, bas, Couleurs.FILET, 1, "");
            svg.texte(x, bas + 18, Svg.valeur(v), "middle", Couleurs.DISCRET, TAILLE, false);
        }
        for (int i = 0; i < donnees.categories().size(); i++) {
            double y = haut + pas * i;
            String nom = donnees.categories().get(i);
            int etat = sansValeur(donnees, i) ? nom.lastIndexOf(" (") : -1;
            if (etat > 0) {
                // A state is never shortened away: it stands where the bar would be.
                String dit = nom.substring(etat + 2, nom.length() - 1);
                svg.texte(gauche + 6, y + 17, dit, "start", Couleurs.DISCRET, TAILLE, false);
                nom = nom.substring(0, etat);
            }
            svg.texte(gauche - 10, y + 17, abreger(nom, 32), "end", Couleurs.TEXTE, TAILLE, false);
            double x = gauche;
            for (Donnees.Colonne colonne : donnees.colonnes()) {
                Double valeur = colonne.valeurs().get(i);
                if (valeur != null && valeur > 0) {
                    double large = (droite - gauche) * valeur / echelle.max();
                    Trait trait = colonne.trait();
                    svg.surface(x, y, Math.max(large - 1, 1), pas - 8, trait);
                    ecrire(svg, Svg.valeur(valeur), x, y, large, trait);
                    x += large;
                }
            }
        }
        svg.texte((gauche + droite) / 2.0, bas + 36, donnees.axeY(), "middle", Couleurs.DISCRET, TAILLE, false);
        return svg.fermer(bas + 44, attributs);
    }

    /**
     * Sign and number in the middle of a part, the number alone, then nothing, as room goes; on white where the part is hatched,
     * low enough for the hatching to show above and below.
     */
    private static void ecrire(Svg svg, String nombre, double x, double y, double large, Trait trait) {
        double chiffres = 7.5 * nombre.length();
        Optional<Icone> signe = Icone.de(trait).filter(s -> Icone.COTE + 4 + chiffres + 8 <= large);
        double utile = chiffres + (signe.isPresent() ? Icone.COTE + 4 : 0);
        if (utile + 4 > large) {
            return;
        }
        double gauche = x + (large - utile) / 2;
        boolean plein = trait.remplissage() == Remplissage.PLEIN;
        if (!plein) {
            svg.rectangle(gauche - 2, y + 4, utile + 4, 14, "FFFFFF");
        }
        signe.ifPresent(s -> svg.signe(gauche, y + 6, s, plein ? trait.encre() : trait.clair()));
        svg.texte(gauche + utile - chiffres / 2, y + 16, nombre, "middle", trait.encre(), TAILLE, true);
    }

    private static boolean sansValeur(Donnees donnees, int rang) {
        return donnees.colonnes().stream().allMatch(colonne -> colonne.valeurs().get(rang) == null);
    }

    /** The key above the bars, on as many lines as it takes; where the bars then start. */
    private static int legende(Svg svg, Donnees donnees) {
        double x = 0;
        int y = 12;
        for (Donnees.Colonne colonne : donnees.colonnes()) {
            Trait trait = colonne.trait();
            double large = 42 + 7.2 * colonne.nom().length();
            if (x > 0 && x + large > Svg.LARGEUR) {
                x = 0;
                y += 20;
            }
            svg.surface(x, y - 13, 24, 16, trait);
            boolean plein = trait.remplissage() == Remplissage.PLEIN;
            if (plein || trait.remplissage() == Remplissage.CREUX) {
                double gauche = x + 12 - Icone.COTE / 2.0;
                double dessus = y - 10;
                Icone.de(trait)
                        .ifPresent(signe -> svg.signe(gauche, dessus, signe, plein ? trait.encre() : trait.clair()));
            }
            svg.texte(x + 28, y, colonne.nom(), "start", Couleurs.TEXTE, TAILLE, false);
            x += large;
        }
        return y + 18;
    }
}
