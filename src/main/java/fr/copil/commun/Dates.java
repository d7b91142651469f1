package fr.copil.commun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as they are written in France. */
public final class Dates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter SANS_LE_JOUR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter JOUR_DE_SEMAINE = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE)
            .withZone(PARIS);

    private Dates() {}

    /** {@code 22/11/2026} */
    public static String jour(LocalDate jour) {
        return JOUR.format(jour);
    }

    /** {@code 22 novembre 2026}, {@code 1er décembre 2026}. */
    public static String enLettres(LocalDate jour) {
        return (jour.getDayOfMonth() == 1 ? "1er" : jour.getDayOfMonth()) + " " + SANS_LE_JOUR.format(jour);
    }

    /** {@code mardi 22 décembre 2026}, {@code vendredi 1er janvier 2027}. */
    public static String enEntier(LocalDate jour) {
        return JOUR_DE_SEMAINE.format(jour) + " " + enLettres(jour);
    }

    /** {@code 9 h}, {@code 14 h 30}. */
    public static String heure(LocalTime heure) {
        return heure.getHour() + " h" + (heure.getMinute() == 0 ? "" : " %02d".formatted(heure.getMinute()));
    }

    /** The day of an instant in Paris, {@code 22/11/2026}. */
    public static String jour(Instant moment) {
        return JOUR.format(aParis(moment));
    }

    public static LocalDate aParis(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    /** {@code 22 novembre 2026 à 9 h 05}, in Paris. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The first instant of a day in Paris. */
    public static OffsetDateTime debut(LocalDate jour) {
        return jour.atStartOfDay(PARIS).toOffsetDateTime();
    }
}
