package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a recurrent engagement. Decision 0060.
 *
 * @param attendueLe the day by which it is due: that of the text in that year, or the last of the period; none as long as
 *     the period was not opened, its convention being neither in force nor followed
 * @param fixee the day that a person set instead, none when nobody did
 */
public record Occurrence(Periode periode, @Nullable LocalDate attendueLe, @Nullable EcheanceFixee fixee) {

    /** That of a person before that of the text. */
    public @Nullable LocalDate echeanceLe() {
        return fixee == null ? attendueLe : fixee.jour();
    }

    /** Of the present period or of the one before, its day passed: an older one is history, never late. */
    public boolean passee(LocalDate jour) {
        LocalDate echeance = echeanceLe();
        int recul = periode.recul(jour);
        return echeance != null && echeance.isBefore(jour) && (recul == 0 || recul == 1);
    }
}
