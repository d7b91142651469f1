package fr.copil.bilan.document;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Lines as the screens draw them: years at their distance, intervals, the bracket of each gap, nothing joined over a year that
 * nobody speaks of or over a change of source, and what is no value in a band of its own under the axis.
 */
final class DessinDeCourbes {

    private static final int HAUT = 38;
    private static final int BAS = 234;
    private static final int GAUCHE = 58;
    private static final int DROITE = 456;
    private static final int TAILLE = 13;
    private static final int PETITE = 11;

    /** What holds beside the lines, in the widest font that a machine may draw them with. */
    private static final int LETTRES = 27;

    /** More numbers beside the marks would hide one another: the first and the last are then written. */
    private static final int POINTS_MAX = 7;

    private static final int LARGEUR_D_UNE_ANNEE = 36;
    private static final int SOUS_LA_MARQUE = 19;
    private static final int ENTRE_MARQUES = 14;

    private static final Map<String, String> MOTS =
            Arrays.stream(Etat.values()).collect(Collectors.toUnmodifiableMap(Etat::code, Etat::libelle));

    private final Svg svg = new Svg();
    private final Donnees donnees;
    private final Echelle echelle;
    private final int nombre;

    private DessinDeCourbes(Donnees donnees) {
        this.donnees = donnees;
        this.echelle = Echelle.de(donnees);
        this.nombre = donnees.categories().size();
    }

    static String de(Donnees donnees, String attributs) {
        return new DessinDeCourbes(donnees).dessiner(attributs);
    }

    /** What stands at the end of a line, or of the bracket of the last year. */
    private record Fin(double y, List<String> lignes, String couleur) {}

    private String dessiner(String attributs) {
        svg.texte(0, 13, donnees.titreDesValeurs() + echelle.mention(), "start", Couleurs.DISCRET, TAILLE, false);
        for (double v = echelle.min(); v <= echelle.max() + echelle.pas() / 2; v += echelle.pas()) {
            svg.trait(GAUCHE, y(v), DROITE, y(v), Couleurs.FILET, 1, "");
            svg.texte(GAUCHE - 8, y(v) + 4, Svg.valeur(v), "end", Couleurs.DISCRET, TAILLE, false);
        }
        donnees.ruptures().forEach(this::rompre);
        List<Fin> fins = new ArrayList<>();
        donnees.ecarts().forEach(ecart -> encadrer(ecart, fins));
        int bas = BAS + absences();
        int saut = Math.max(1, Math.ceilDiv(LARGEUR_D_UNE_ANNEE * nombre, DROITE - GAUCHE));
        for (int i = 0; i < nombre; i++) {
            svg.trait(x(i), BAS, x(i), BAS + 4, Couleurs.DISCRET, 1, "");
            if ((nombre - 1 - i) % saut == 0) {
                svg.texte(x(i), bas + 20, donnees.categories().get(i), "middle", Couleurs.TEXTE, TAILLE, false);
            }
        }
        svg.texte((GAUCHE + DROITE) / 2.0, bas + 38, donnees.axeX(), "middle", Couleurs.DISCRET, TAILLE, false);
        donnees.colonnes().forEach(colonne -> tracer(colonne, fins));
        nommer(fins);
        return svg.fermer(bas + 46, attributs);
    }

    private void tracer(Donnees.Colonne colonne, List<Fin> fins) {
        Trait trait = colonne.trait();
        boolean cible = trait == Trait.CIBLE;
        List<Integer> connus = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            Double valeur = colonne.valeurs().get(i);
            if (valeur == null) {
                continue;
            }
            connus.add(i);
            Double avant = i == 0 ? null : colonne.valeurs().get(i - 1);
            // A target is no observation: between two of its years it is a line.
            if (avant != null && (cible || donnees.joint(i))) {
                svg.trait(x(i - 1), y(avant), x(i), y(valeur), trait.clair(), cible ? 1.5 : 2.5, trait.tirets());
            } else if (cible && connus.size() > 1) {
                int precedent = connus.get(connus.size() - 2);
                Double d = colonne.valeurs().get(precedent);
                svg.trait(x(precedent), y(d == null ? valeur : d), x(i), y(valeur), trait.clair(), 1.5, trait.tirets());
            }
            int rang = i;
            colonne.intervalle(i).ifPresent(intervalle -> borner(x(rang), intervalle, trait.clair()));
        }
        if (!cible) {
            marquer(colonne, connus);
        }
        int dernier = connus.isEmpty() ? -1 : connus.getLast();
        Double derniere = dernier < 0 ? null : colonne.valeurs().get(dernier);
        fins.add(new Fin(derniere == null ? BAS : y(derniere), couper(colonne.nom()), trait.clair()));
    }

    private void marquer(Donnees.Colonne colonne, List<Integer> connus) {
        Trait trait = colonne.trait();
        for (int i : connus) {
            Double valeur = colonne.valeurs().get(i);
            if (valeur == null) {
                continue;
            }
            svg.marque(x(i), y(valeur), trait.marque(), trait.clair(), trait.creuse());
            if (connus.size() <= POINTS_MAX || i == connus.getFirst() || i == connus.getLast()) {
                svg.texte(
                        x(i),
                        sousLesChiffres(colonne, i, valeur),
                        Nombres.decimal(valeur, donnees.decimales()),
                        "middle",
                        Couleurs.TEXTE,
                        TAILLE,
                        true);
            }
        }
    }

    /** The line that the digits of a value stand on. */
    private double sousLesChiffres(Donnees.Colonne colonne, int rang, double valeur) {
        boolean dessus =
                donnees.dessus(donnees.colonnes().indexOf(colonne), rang) || y(valeur) + SOUS_LA_MARQUE > BAS - 4;
        return dessus ? y(valeur) - 10 : y(valeur) + SOUS_LA_MARQUE;
    }

    private void borner(double x, Donnees.Intervalle intervalle, String couleur) {
        double haut = y(intervalle.haut());
        double bas = y(intervalle.bas());
        svg.trait(x, haut, x, bas, couleur, 1, "");
        svg.trait(x - 4, haut, x + 4, haut, couleur, 1, "");
        svg.trait(x - 4, bas, x + 4, bas, couleur, 1, "");
    }

    /** A dashed line between two years that do not join, with its word. */
    private void rompre(String annee) {
        int rang = donnees.categories().indexOf(annee);
        if (rang < 1) {
            return;
        }
        double x = (x(rang - 1) + x(rang)) / 2;
        svg.trait(x, HAUT, x, BAS, Couleurs.DISCRET, 1, "2 4");
        svg.texte(x, HAUT - 2, "rupture", "middle", Couleurs.DISCRET, PETITE, false);
    }

    /** The mark of a gap between its two values; the words of the last year's stand with the ends. */
    private void encadrer(Graphique.EcartTrace ecart, List<Fin> fins) {
        int rang = donnees.categories().indexOf(ecart.x());
        double haut = Math.min(y(ecart.de()), y(ecart.a())) + 7;
        double bas = Math.max(y(ecart.de()), y(ecart.a())) - 7;
        if (rang < 0 || bas - haut < 3) {
            return;
        }
        boolean dernier = rang == nombre - 1;
        double x = dernier ? Math.min(x(rang) + 20, DROITE + 4) : x(rang);
        svg.trait(x - 3, haut, x + 3, haut, Couleurs.TEXTE, 1, "");
        svg.trait(x, haut, x, bas, Couleurs.TEXTE, 1, "");
        svg.trait(x - 3, bas, x + 3, bas, Couleurs.TEXTE, 1, "");
        if (dernier) {
            fins.add(new Fin((haut + bas) / 2 + 4, couper(ecart.texte()), Couleurs.TEXTE));
        } else if (largeur() > 8 + 6.5 * ecart.texte().length()) {
            double l = 6.5 * ecart.texte().length();
            DoubleStream.of(0.5, 0.3, 0.7)
                    .map(part -> haut + part * (bas - haut))
                    .filter(milieu -> milieu - haut > 8 && bas - milieu > 8 && libre(rang, l, milieu))
                    .findFirst()
                    .ifPresent(milieu ->
                            svg.texte(x + 6, milieu + 4, ecart.texte(), "start", Couleurs.TEXTE, PETITE, false));
        }
    }

    /** Whether no line runs there on the way to the next year, nor digits stand. */
    private boolean libre(int rang, double large, double milieu) {
        double part = large / largeur();
        return donnees.colonnes().stream().allMatch(colonne -> {
            Double ici = colonne.valeurs().get(rang);
            Double apres = colonne.valeurs().get(rang + 1);
            if (ici != null
                    && colonne.trait() != Trait.CIBLE
                    && Math.abs(sousLesChiffres(colonne, rang, ici) - milieu - 4) < TAILLE) {
                return false;
            }
            if (ici == null || apres == null) {
                return true;
            }
            double debut = y(ici);
            double fin = debut + part * (y(apres) - debut);
            return Math.max(debut, fin) < milieu - 9 || Math.min(debut, fin) > milieu + 9;
        });
    }

    /** Under the axis, since on it they would read as zero; how high that band is. */
    private int absences() {
        int[] places = new int[nombre];
        boolean une = false;
        for (Donnees.Colonne colonne : donnees.colonnes()) {
            for (int i = 0; i < nombre; i++) {
                if (!colonne.absence(i).isEmpty()) {
                    double x = x(i) + ENTRE_MARQUES * places[i]++;
                    svg.absence(
                            x,
                            BAS + ENTRE_MARQUES,
                            colonne.absence(i),
                            colonne.trait().clair());
                    une = true;
                }
            }
        }
        if (!une) {
            return 0;
        }
        List<String> dits = donnees.colonnes().stream()
                .flatMap(colonne -> colonne.absences().stream())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        // One sign a reason, with its words at the end of the band.
        double x = DROITE + 14;
        for (String code : dits.subList(0, Math.min(2, dits.size()))) {
            svg.absence(x, BAS + ENTRE_MARQUES, code, Couleurs.DISCRET);
            String mots = MOTS.getOrDefault(code, code);
            svg.texte(x + 10, BAS + ENTRE_MARQUES + 4, mots, "start", Couleurs.DISCRET, PETITE, false);
            x += 22 + 6 * mots.length();
        }
        return 2 * ENTRE_MARQUES;
    }

    /** Names never touch: each under the one above, none below the plot while there is room above. */
    private void nommer(List<Fin> fins) {
        List<Fin> ordre =
                fins.stream().sorted(Comparator.comparingDouble(Fin::y)).toList();
        double[] places = new double[ordre.size()];
        double plancher = HAUT - 6;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(plancher, ordre.get(i).y() - 4);
            plancher = places[i] + 15 * ordre.get(i).lignes().size() + 4;
        }
        double plafond = BAS + 4;
        for (int i = places.length - 1; i >= 0; i--) {
            double haute = 15 * (ordre.get(i).lignes().size() - 1);
            places[i] = Math.min(places[i], plafond - haute);
            plafond = places[i] - 19;
        }
        for (int i = 0; i < places.length; i++) {
            double y = places[i];
            for (String ligne : ordre.get(i).lignes()) {
                svg.texte(DROITE + 18, y, ligne, "start", ordre.get(i).couleur(), TAILLE, true);
                y += 15;
            }
        }
    }

    private static List<String> couper(String nom) {
        // A number is not parted from its unit.
        String ecrit = Ecrit.texte(nom);
        int coupe = ecrit.length() <= LETTRES ? -1 : ecrit.lastIndexOf(' ', LETTRES);
        return coupe < 0
                ? List.of(ecrit)
                : List.of(ecrit.substring(0, coupe), Textes.abreger(ecrit.substring(coupe + 1), LETTRES));
    }

    private double y(double valeur) {
        return BAS - (BAS - HAUT) * (valeur - echelle.min()) / (echelle.max() - echelle.min());
    }

    private double largeur() {
        return (DROITE - GAUCHE) / (double) nombre;
    }

    private double x(int rang) {
        return GAUCHE + largeur() * (rang + 0.5);
    }
}
