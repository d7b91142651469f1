package fr.copil.convention;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, from September to August, or one of its halves, from September to February and from March to August.
 * Decision 0060.
 *
 * @param rentree the year in which the school year begins
 * @param semestre 1 or 2; 0 for the whole year
 */
public record Periode(int rentree, int semestre) implements Comparable<Periode> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{4})(?:-([12]))?");
    private static final int JUSQUA = 12;

    static Periode annee(LocalDate jour) {
        return new Periode(jour.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? jour.getYear() : jour.getYear() - 1, 0);
    }

    static Periode semestre(LocalDate jour) {
        boolean second = !jour.getMonth().equals(Month.JANUARY)
                && !jour.getMonth().equals(Month.FEBRUARY)
                && jour.getMonth().compareTo(Month.SEPTEMBER) < 0;
        return new Periode(annee(jour).rentree, second ? 2 : 1);
    }

    /** {@code 2025-2026}, {@code 2025-2026-2}: in addresses, and as it is kept; codes stand in the order of the days. */
    public String code() {
        return rentree + "-" + (rentree + 1) + (semestre == 0 ? "" : "-" + semestre);
    }

    public static Optional<Periode> lire(String code) {
        Matcher lu = CODE.matcher(code);
        return lu.matches() && Integer.parseInt(lu.group(2)) == Integer.parseInt(lu.group(1)) + 1
                ? Optional.of(new Periode(
                        Integer.parseInt(lu.group(1)), lu.group(3) == null ? 0 : Integer.parseInt(lu.group(3))))
                : Optional.empty();
    }

    /** {@code 2025-2026}, {@code premier semestre 2025-2026}. */
    public String libelle() {
        return (semestre == 0 ? "" : semestre == 1 ? "premier semestre " : "second semestre ") + annee();
    }

    /** {@code 2025-2026}, {@code le premier semestre 2025-2026}: after « pour ». */
    public String pour() {
        return (semestre == 0 ? "" : "le ") + libelle();
    }

    /** The school year that it is, or that it is in: {@code 2025-2026}. */
    public String annee() {
        return rentree + "-" + (rentree + 1);
    }

    public LocalDate debut() {
        return semestre == 2 ? LocalDate.of(rentree + 1, Month.MARCH, 1) : LocalDate.of(rentree, Month.SEPTEMBER, 1);
    }

    /** The last day of it. */
    public LocalDate fin() {
        return suivante().debut().minusDays(1);
    }

    public Periode suivante() {
        return semestre == 1 ? new Periode(rentree, 2) : new Periode(rentree + 1, semestre == 0 ? 0 : 1);
    }

    public Periode precedente() {
        return semestre == 2 ? new Periode(rentree, 1) : new Periode(rentree - 1, semestre == 0 ? 0 : 2);
    }

    /**
     * This one in the rhythm of another: the school year of a half; of a school year, the half that the day is in, or is the
     * nearest to.
     */
    public Periode dansLeRythmeDe(Periode autre, LocalDate jour) {
        if ((semestre == 0) == (autre.semestre == 0)) {
            return this;
        }
        LocalDate dedans = jour.isBefore(debut()) ? debut() : jour.isAfter(fin()) ? fin() : jour;
        return autre.semestre == 0 ? annee(dedans) : semestre(dedans);
    }

    /** How many periods this one is behind that of the day: 0 is the present one, 1 the one before, negative to come. */
    public int recul(LocalDate jour) {
        Periode presente = semestre == 0 ? annee(jour) : semestre(jour);
        return presente.ordre() - ordre();
    }

    private int ordre() {
        return semestre == 0 ? rentree : 2 * rentree + semestre;
    }

    /**
     * The day by which it is to be done: that day of the year, where the document names one, else the last of the period.
     *
     * @param jour {@code 10-31}, empty when the document names none
     */
    public LocalDate echeance(String jour) {
        if (jour.isEmpty()) {
            return fin();
        }
        MonthDay dans = MonthDay.parse("--" + jour);
        int annee = debut().getYear();
        LocalDate dite = dans.atYear(annee).isBefore(debut()) ? dans.atYear(annee + 1) : dans.atYear(annee);
        return dite.isAfter(fin()) ? fin() : dite;
    }

    /** From that one to this one, the oldest first, no more than the last twelve. */
    public List<Periode> depuis(Periode premiere) {
        List<Periode> toutes = new ArrayList<>();
        for (Periode une = this; une.compareTo(premiere) >= 0 && toutes.size() < JUSQUA; une = une.precedente()) {
            toutes.addFirst(une);
        }
        return toutes;
    }

    @Override
    public int compareTo(Periode autre) {
        return debut().compareTo(autre.debut());
    }
}
