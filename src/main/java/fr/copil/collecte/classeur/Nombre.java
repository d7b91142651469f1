package fr.copil.collecte.classeur;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of cells. */
final class Nombre {

    /** As many digits as a spreadsheet keeps: those after them are the computer's. */
    private static final MathContext CHIFFRES = new MathContext(15);

    private Nombre() {}

    /** All its digits, whatever its size: {@code 1E+14} is {@code 100000000000000}. */
    static String enChiffres(BigDecimal lu) {
        BigDecimal nombre = lu.round(CHIFFRES);
        if (Math.abs((long) nombre.precision() - nombre.scale()) > 40) {
            return nombre.toString();
        }
        return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
    }
}
