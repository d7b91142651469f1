package fr.copil.indicateur.ui;

import fr.copil.commun.Calcul;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Definition;

/** How the values of an indicateur are written: a rate in percent, a gap of rates in points, the rest in its unit. */
record Grandeur(Calcul calcul, String unite) {

    /** An indice is a number without unit. */
    static Grandeur de(Definition definition) {
        return new Grandeur(definition.calcul(), definition.unite().equals("indice") ? "" : definition.unite());
    }

    boolean taux() {
        return calcul == Calcul.TAUX || unite.equals("%");
    }

    boolean effectif() {
        return calcul.denombre();
    }

    /** {@code 77,2 %}, {@code 104,3}, {@code 1 204 élèves}. */
    String texte(double valeur) {
        return taux() ? Nombres.pourcent(valeur) : seul(valeur) + (unite.isEmpty() ? "" : " " + unite);
    }

    /** The number alone, for tables. */
    String seul(double valeur) {
        return effectif() ? Nombres.entier(Math.round(valeur)) : Nombres.decimal(valeur, 1);
    }

    /** {@code 8,8 points} between rates, else in the unit. */
    String ecart(double valeur) {
        return taux() ? Nombres.points(valeur) : Nombres.decimal(valeur, 1) + (unite.isEmpty() ? "" : " " + unite);
    }

    /** What the axes of charts understand. */
    String axe() {
        return taux() ? "%" : effectif() ? "nombre" : "decimal";
    }

    String nomDeLAxe() {
        return taux()
                ? "En %"
                : unite.isEmpty() ? "Indice" : Character.toUpperCase(unite.charAt(0)) + unite.substring(1);
    }

    static double arrondi(double valeur) {
        return Nombres.arrondir(valeur, 1).doubleValue();
    }
}
