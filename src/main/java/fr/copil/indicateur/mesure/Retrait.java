package fr.copil.indicateur.mesure;

import fr.copil.commun.Dates;
import java.time.Instant;

/**
 * A figure was taken back: who did it, when and why are said to all, its value to nobody below the DSDEN's level.
 *
 * @param par the account
 * @param fonction what it was then
 */
public record Retrait(long id, String par, String fonction, String motif, Instant le) {

    /** What stands where the value stood, on screens as in documents. */
    public static final String CHIFFRE_RETIRE = "chiffre retiré";

    /** {@code chiffre retiré le 27/11/2026 par referent-44 (Référent DSDEN), motif : erreur de saisie} */
    public String dit() {
        return "chiffre " + enClair();
    }

    /** {@code retiré le 27/11/2026 par referent-44 (Référent DSDEN), motif : erreur de saisie} */
    public String enClair() {
        return "retiré le " + Dates.jour(le) + " par " + par + " (" + fonction + "), motif : " + motif;
    }
}
