package fr.copil.indicateur;

import fr.copil.commun.Nombres;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document prints, with what Copil reads in it when figures draw it as a target.
 *
 * @param valeurMax upper end of a range
 * @param lecture none when it is not one of the targets drawn
 */
public record ValeurLue(
        String id,
        String fait,
        String territoire,
        String population,
        String periode,
        String operateur,
        @Nullable BigDecimal valeur,
        @Nullable BigDecimal valeurMax,
        String unite,
        String statut,
        String source,
        String note,
        @Nullable String lecture) {

    /** {@code moins de 10 %}, {@code 1 500 à 2 000 places}. */
    public String enClair() {
        if (valeur == null) {
            return "aucune valeur imprimée";
        }
        String nombre = Nombres.court(valeur.doubleValue());
        if (valeurMax != null) {
            nombre += " à " + Nombres.court(valeurMax.doubleValue());
        }
        return precision() + nombre + (unite.startsWith("%") ? Nombres.FINE : " ") + unite;
    }

    private String precision() {
        return switch (operateur) {
            case "<" -> "moins de ";
            case "<=" -> "au plus ";
            case ">" -> "plus de ";
            case ">=" -> "au moins ";
            case "environ" -> "environ ";
            default -> "";
        };
    }

    public String statutEnClair() {
        return switch (statut) {
            case "observe" -> "observé";
            case "cumule" -> "cumulé";
            case "definition" -> "définition";
            case "absent" -> "sans valeur";
            default -> statut;
        };
    }
}
