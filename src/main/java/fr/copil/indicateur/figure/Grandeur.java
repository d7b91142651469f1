package fr.copil.indicateur.figure;

import fr.copil.commun.Calcul;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Qualite;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** How the values of an indicateur are written: a rate in percent, a gap of rates in points, the rest in its unit. Decision 0021. */
public record Grandeur(Calcul calcul, String unite) {

    private static final String NOMBRE = "nombre";

    /** What documents write where a unit should stand. */
    private static final Set<String> SANS_NOM = Set.of("plusieurs", "fréquentation");

    /**
     * « % et écart » is a rate whose document also wants the gap. An indice is a number without unit; so is what a document only
     * calls « nombre », or asks as a yes or a no. Money is in euros where the document gives no unit.
     */
    public static Grandeur de(Definition definition) {
        String unite = definition.unite();
        return new Grandeur(
                definition.calcul(),
                unite.isEmpty() && definition.compte() == Denombrement.EUROS
                        ? "€"
                        : unite.equals("indice")
                                ? ""
                                : SANS_NOM.contains(unite) || unite.startsWith("oui")
                                        ? NOMBRE
                                        : unite.startsWith("%") ? "%" : unite);
    }

    boolean taux() {
        return calcul == Calcul.TAUX || unite.equals("%");
    }

    /** How many: two territories, one inside the other, do not compare, and a smaller group is not behind. */
    boolean effectif() {
        return calcul.denombre() || denombree();
    }

    /** {@code 77,2 %}, {@code 104,3}, {@code 1 204 élèves}. */
    public String texte(double valeur) {
        return taux() ? Nombres.pourcent(valeur) : seul(valeur) + accordee(valeur);
    }

    /** A rate that its document gives as near has no more decimals than there: {@code environ 56 %}. */
    public String texte(Mesure mesure) {
        BigDecimal seule = mesure.valeur();
        double valeur = mesure.enValeur().orElseThrow();
        if (seule == null || !taux() || mesure.qualite() != Qualite.ESTIME) {
            return texte(valeur);
        }
        boolean entiere = seule.stripTrailingZeros().scale() <= 0;
        return "environ " + (entiere ? Nombres.entier(seule.longValueExact()) + Nombres.FINE + "%" : texte(valeur));
    }

    /** The number alone, for tables: nobody counts tenths of volunteers. */
    String seul(double valeur) {
        return effectif() ? Nombres.entier(Math.round(valeur)) : Nombres.decimal(valeur, 1);
    }

    /** Published alone, in a unit that one counts: {@code 4 700 volontaires}. */
    private boolean denombree() {
        return calcul == Calcul.VALEUR && !taux() && !unite.isEmpty() && !unite.startsWith("point");
    }

    /** {@code 8,8 points} between rates, else in the unit. */
    public String ecart(double valeur) {
        return taux() ? Nombres.points(valeur) : seul(valeur) + accordee(valeur);
    }

    /** Whether a gap reads as none, once rounded as it is shown. */
    boolean nul(double ecart) {
        return seul(ecart).equals(seul(0.0)) || seul(-ecart).equals(seul(0.0));
    }

    /** The unit after the number, singular below two as French wants; a unit in capitals does not change. */
    private String accordee(double valeur) {
        if (unite.isEmpty() || unite.equals(NOMBRE)) {
            return "";
        }
        if (unite.equals("€")) {
            return Nombres.FINE + unite;
        }
        String nom = unite.split(" ", 2)[0];
        boolean singulier = Math.abs(valeur) < 2 && nom.endsWith("s") && !nom.equals(nom.toUpperCase(Locale.FRENCH));
        return " " + (singulier ? nom.substring(0, nom.length() - 1) + unite.substring(nom.length()) : unite);
    }

    /** In a column of its own, beside numbers. */
    String enColonne() {
        return taux() ? "%" : unite.isEmpty() ? "indice" : unite;
    }

    /** What the axes of charts understand. */
    String axe() {
        return taux() ? "%" : effectif() ? "nombre" : "decimal";
    }

    String nomDeLAxe() {
        return taux() ? "En %" : unite.isEmpty() ? "Indice" : Textes.majuscule(unite);
    }

    static double arrondi(double valeur) {
        return Nombres.arrondir(valeur, 1).doubleValue();
    }
}
