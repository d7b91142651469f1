package fr.copil.convention;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A day that a person set for one period of a duty, apart from what its document says.
 *
 * @param fonction of whoever set it, never a name
 */
public record EcheanceFixee(LocalDate jour, String fonction, OffsetDateTime le) {

    /** {@code fixée au 15/11/2025 (Référent DSDEN, le 02/10/2025)}. */
    public String enClair() {
        return "fixée au " + Dates.jour(jour) + " (" + fonction + ", le " + Dates.jour(le.toInstant()) + ")";
    }
}
