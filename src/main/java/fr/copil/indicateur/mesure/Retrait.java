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

    /** {@code retiré le 27/11/2026 par referent-44 (Référent DSDEN), motif : erreur de saisie} */
    public String enClair() {
        return enClair("retiré");
    }

    /** @param participe {@code retiré} or {@code retirée} */
    public String enClair(String participe) {
        return participe + " le " + Dates.jour(le) + " par " + par + " (" + fonction + "), motif : " + motif;
    }
}
