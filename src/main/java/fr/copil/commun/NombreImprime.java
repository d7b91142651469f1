package fr.copil.commun;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A number that a document prints, as one says it. */
public final class NombreImprime {

    private NombreImprime() {}

    /**
     * {@code moins de 10 %}, {@code 1 500 à 2 000 places}, {@code sans nombre}.
     *
     * @param operateur {@code <}, {@code >=}, {@code environ}…; empty or {@code =} for the number itself
     * @param max upper end of a range
     */
    public static String enClair(
            String operateur, @Nullable BigDecimal nombre, @Nullable BigDecimal max, String unite) {
        if (nombre == null) {
            return "sans nombre";
        }
        if (unite.equals("année")) {
            return nombre.toBigInteger().toString();
        }
        String nombres = max == null ? court(nombre) : court(nombre) + " à " + court(max);
        return Arrays.asList(enMots(operateur), nombres, unite).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String court(BigDecimal nombre) {
        return Nombres.court(nombre.doubleValue());
    }

    private static String enMots(String operateur) {
        return switch (operateur) {
            case "<" -> "moins de";
            case "<=" -> "au plus";
            case ">" -> "plus de";
            case ">=" -> "au moins";
            case "environ" -> "environ";
            default -> "";
        };
    }
}
