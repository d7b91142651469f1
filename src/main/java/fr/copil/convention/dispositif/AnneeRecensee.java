package fr.copil.convention.dispositif;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The year that a relevé is of: a school year, from September to August, or a civil one.
 *
 * @param debut the year in which it begins
 */
public record AnneeRecensee(int debut, boolean scolaire) implements Comparable<AnneeRecensee> {

    /** None before: the oldest that a service may still count. */
    static final int PREMIERE = 2010;

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private static final Comparator<AnneeRecensee> PAR_FIN =
            Comparator.comparing(AnneeRecensee::debut).thenComparing(AnneeRecensee::scolaire);

    /** {@code 2025-2026} or {@code 2025}: in addresses, in files and on screen. */
    public String libelle() {
        return scolaire ? debut + "-" + (debut + 1) : String.valueOf(debut);
    }

    public static Optional<AnneeRecensee> lire(String libelle) {
        Matcher lue = CODE.matcher(libelle);
        if (!lue.matches()) {
            return Optional.empty();
        }
        int debut = Integer.parseInt(lue.group(1));
        String fin = lue.group(2);
        return fin == null || Integer.parseInt(fin) == debut + 1
                ? Optional.of(new AnneeRecensee(debut, fin != null))
                : Optional.empty();
    }

    /** Those that may be counted on that day, the last to end first: never one that has not begun. */
    static List<AnneeRecensee> jusquA(LocalDate jour) {
        return IntStream.iterate(jour.getYear(), annee -> annee >= PREMIERE, annee -> annee - 1)
                .boxed()
                .flatMap(annee -> Stream.of(new AnneeRecensee(annee, true), new AnneeRecensee(annee, false)))
                .filter(annee -> annee.commencee(jour))
                .toList();
    }

    /** Whether the day is in it. */
    boolean enCours(LocalDate jour) {
        return commencee(jour) && !new AnneeRecensee(debut + 1, scolaire).commencee(jour);
    }

    private boolean commencee(LocalDate jour) {
        return !jour.isBefore(LocalDate.of(debut, scolaire ? Month.SEPTEMBER : Month.JANUARY, 1));
    }

    /** The last to end is the greatest. */
    @Override
    public int compareTo(AnneeRecensee autre) {
        return PAR_FIN.compare(this, autre);
    }
}
