package fr.copil.audit;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for in the log.
 *
 * @param compte whose; empty for anybody's
 * @param nature one of {@link fr.copil.commun.NatureDActe}, by name; empty for all
 * @param du first day; none from the beginning
 * @param au last day; none up to now
 * @param mots that stand there as they are, anywhere in a line; empty for any
 */
public record RechercheDAudit(
        String compte, String nature, @Nullable LocalDate du, @Nullable LocalDate au, String mots) {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 1, 1);
    private static final LocalDate DERNIER_JOUR = LocalDate.of(3000, 1, 1);

    OffsetDateTime debut() {
        return Dates.debut(du == null ? PREMIER_JOUR : du);
    }

    OffsetDateTime fin() {
        return Dates.debut(au == null || au.isAfter(DERNIER_JOUR) ? DERNIER_JOUR : au.plusDays(1));
    }

    String motif() {
        String cherches = mots.strip().toLowerCase(Locale.ROOT);
        return cherches.isEmpty()
                ? ""
                : "%" + cherches.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
