package fr.copil.bilan.document;

import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** A chart as a vector drawing, for the PDF and the page: axes, units, direct labels, a mark for what is not a value. */
@NamedInterface("document")
public final class Dessin {

    private static final int TAILLE = 13;
    private static final int PETITE = 11;

    /** From one row to the next; a long list of rows would else take a page of its own. */
    private static final int AMPLE = 30;

    private static final int SERRE = 20;
    private static final int LIGNES_AMPLES = 12;

    /** What holds before the bars. */
    private static final int LETTRES = 31;

    /** Dark themes write one ink on all surfaces: the only full one that it would be too pale on is darkened. */
    private static final Map<String, String> SUR_FOND_SOMBRE = Map.of(
            Couleurs.TEXTE,
            "F2F4F8",
            Couleurs.DISCRET,
            "AEB6C2",
            Couleurs.FILET,
            "39404B",
            "FFFFFF",
            "14171C",
            Trait.NON_DEMARRE.clair(),
            "616A78");

    private Dessin() {}

    /** Alone in a page; nothing for a map, which its table replaces, nor for a chart without any value. */
    public static Optional<String> de(FigureModele figure) {
        String description = PagesHtml.t(figure.graphique().description());
        return Donnees.de(figure.graphique()).map(lues -> de(lues, "role=\"img\" aria-label=\"" + description + "\""));
    }

    /** Rules that turn drawings to the dark theme, by the colours that they are drawn with. */
    public static String styleSombre() {
        Map<String, String> couleurs = new TreeMap<>();
        Arrays.stream(Trait.values()).forEach(trait -> couleurs.put(trait.clair(), trait.sombre()));
        couleurs.putAll(SUR_FOND_SOMBRE);
        return couleurs.entrySet().stream()
                .map(deux -> "svg [fill=\"#%1$s\"]{fill:#%2$s}svg [stroke=\"#%1$s\"]{stroke:#%2$s}"
                        .formatted(deux.getKey(), deux.getValue()))
                .collect(Collectors.joining());
    }

    static String de(Donnees donnees, String attributs) {
        return donnees.barres() ? barres(donnees, attributs) : DessinDeCourbes.de(donnees, attributs);
    }

    private static String barres(Donnees donnees, String attributs) {
        Svg svg = new Svg();
        Echelle echelle = Echelle.de(donnees);
        int gauche = 220;
        int droite = Svg.LARGEUR - 20;
        int haut = legende(svg, donnees);
        boolean serre = donnees.categories().size() > LIGNES_AMPLES;
        int pas = serre ? SERRE : AMPLE;
        int barre = serre ? SERRE - 4 : AMPLE - 8;
        // Words stand in the middle of the bars.
        int remonte = (AMPLE - 8 - barre) / 2;
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
                svg.texte(gauche + 6, y - remonte + 17, dit, "start", Couleurs.DISCRET, TAILLE, false);
                nom = nom.substring(0, etat);
            }
            nommer(svg, serre ? Textes.abreger(nom, LETTRES) : nom, gauche - 10, y - remonte);
            double x = gauche;
            for (Donnees.Colonne colonne : donnees.colonnes()) {
                Double valeur = colonne.valeurs().get(i);
                if (valeur != null && valeur > 0) {
                    double large = (droite - gauche) * valeur / echelle.max();
                    Trait trait = colonne.trait();
                    svg.surface(x, y, Math.max(large - 1, 1), barre, trait);
                    ecrire(svg, Svg.valeur(valeur), x, y - remonte, large, trait);
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

    /** On two lines where one would cut it. */
    private static void nommer(Svg svg, String nom, int x, double y) {
        int coupe = nom.length() <= LETTRES ? -1 : nom.lastIndexOf(' ', LETTRES);
        if (coupe < 0) {
            svg.texte(x, y + 17, Textes.abreger(nom, LETTRES), "end", Couleurs.TEXTE, TAILLE, false);
        } else {
            svg.texte(x, y + 9, nom.substring(0, coupe), "end", Couleurs.TEXTE, PETITE, false);
            String suite = Textes.abreger(nom.substring(coupe + 1), LETTRES);
            svg.texte(x, y + 22, suite, "end", Couleurs.TEXTE, PETITE, false);
        }
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
