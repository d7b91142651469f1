package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of a line may be corrected, as it was typed: how much, for how many children, and how sure it is.
 *
 * @param enfants empty when nobody counted them
 * @param parLeFinanceur whether the service that says it is who pays
 * @param diffusion who reads the line
 */
public record MontantSaisi(
        String valeur, String enfants, boolean provisoire, boolean parLeFinanceur, Audience diffusion) {

    /** Codes of the refusals, so that their sentences go by the field. */
    public static final String MONTANT = "MOYEN-MONTANT";

    public static final String ENFANTS = "MOYEN-ENFANTS";

    private static final int ENFANTS_MAX = 1_000_000;
    private static final int SIGNES_MAX = 30;

    /** @throws ErreurCopil when it is no number, or none that can be */
    BigDecimal valeur(Unite unite) {
        return nombre(valeur, 2, unite.maximum(), MONTANT, "un nombre de " + unite.libelle());
    }

    @Nullable
    Long nombreDEnfants() {
        return TexteSaisi.nettoyer(enfants).isEmpty()
                ? null
                : nombre(enfants, 0, ENFANTS_MAX, ENFANTS, "un nombre d'enfants")
                        .longValueExact();
    }

    private static BigDecimal nombre(String saisi, int decimales, long maximum, String code, String quoi) {
        String chiffres = TexteSaisi.nettoyer(saisi)
                .replaceAll("[\\s\\u00a0\\u202f\\u2009€]", "")
                .replace(',', '.');
        try {
            BigDecimal nombre = chiffres.length() > SIGNES_MAX || !chiffres.matches("[0-9]+(\\.[0-9]+)?")
                    ? BigDecimal.ONE.negate()
                    : new BigDecimal(chiffres);
            if (nombre.signum() >= 0
                    && nombre.compareTo(BigDecimal.valueOf(maximum)) <= 0
                    && nombre.stripTrailingZeros().scale() <= decimales) {
                return nombre;
            }
        } catch (NumberFormatException pasUnNombre) {
            // Said below.
        }
        throw new ErreurCopil(
                code,
                "Donnez " + quoi + ", de 0 à " + Nombres.entier(maximum)
                        + (decimales == 0 ? ", sans virgule." : ", avec deux chiffres au plus après la virgule."));
    }
}
