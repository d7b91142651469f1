package fr.copil.commun;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as French people read them: narrow no-break space between thousands, comma, sign on changes. */
public final class Nombres {

    /** Narrow no-break space, before % and between thousands. */
    public static final char FINE = '\u202F';

    private static final char MOINS = '\u2212';

    private Nombres() {}

    /** {@code 1014167} becomes {@code 1 014 167}. */
    public static String entier(long nombre) {
        String chiffres = Long.toString(Math.abs(nombre));
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < chiffres.length(); i++) {
            if (i > 0 && (chiffres.length() - i) % 3 == 0) {
                texte.append(FINE);
            }
            texte.append(chiffres.charAt(i));
        }
        return (nombre < 0 ? String.valueOf(MOINS) : "") + texte;
    }

    /** {@code 77.19} with one decimal becomes {@code 77,2}: rounded half up, as the figures are published. */
    public static String decimal(double nombre, int decimales) {
        BigDecimal arrondi = arrondir(nombre, decimales);
        BigDecimal absolu = arrondi.abs();
        String entier = entier(absolu.longValue());
        String signe = arrondi.signum() < 0 ? String.valueOf(MOINS) : "";
        if (decimales == 0) {
            return signe + entier;
        }
        String texte = absolu.toPlainString();
        return signe + entier + "," + texte.substring(texte.indexOf('.') + 1);
    }

    /** {@code 77,2 %}. */
    public static String pourcent(double nombre) {
        return decimal(nombre, 1) + FINE + "%";
    }

    /** {@code 30 %} when there is nothing after the comma, {@code 22,7 %} otherwise: targets and printed values. */
    public static String pourcentCourt(double nombre) {
        return court(nombre) + FINE + "%";
    }

    /** As few decimals as the number needs, two at the most. */
    public static String court(double nombre) {
        int decimales = Math.max(0, arrondir(nombre, 2).stripTrailingZeros().scale());
        return decimal(nombre, decimales);
    }

    /** {@code + 2,9} or {@code − 0,4}: a change carries its sign. */
    public static String variation(double nombre) {
        BigDecimal arrondi = arrondir(nombre, 1);
        String signe = arrondi.signum() < 0 ? MOINS + "" + FINE : arrondi.signum() > 0 ? "+" + FINE : "";
        return signe + decimal(Math.abs(nombre), 1);
    }

    /** {@code 8,8 points}, {@code 1,2 point}: French plural starts at two. */
    public static String points(double nombre) {
        return decimal(nombre, 1) + " point" + (Math.abs(arrondir(nombre, 1).doubleValue()) >= 2 ? "s" : "");
    }

    /** {@code + 0,5 point}, {@code − 2,0 points}: a change of a rate. */
    public static String variationEnPoints(double nombre) {
        return variation(nombre) + points(nombre).substring(decimal(nombre, 1).length());
    }

    /** {@code 1 réseau}, {@code 5 réseaux}. */
    public static String compte(long nombre, String singulier, String pluriel) {
        return entier(nombre) + " " + (nombre >= 2 ? pluriel : singulier);
    }

    public static BigDecimal arrondir(double nombre, int decimales) {
        return BigDecimal.valueOf(nombre).setScale(decimales, RoundingMode.HALF_UP);
    }
}
