package fr.copil.indicateur.attendu;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** One year of deliveries: a school year, which begins in September. */
public record Campagne(int rentree) {

    public static Campagne de(LocalDate jour) {
        return new Campagne(jour.getMonthValue() < Month.SEPTEMBER.getValue() ? jour.getYear() - 1 : jour.getYear());
    }

    /** {@code 2026-2027} */
    public String libelle() {
        return rentree + "-" + (rentree + 1);
    }

    /** The last day of a month of this school year. */
    public LocalDate finDu(Month mois) {
        int annee = mois.getValue() < Month.SEPTEMBER.getValue() ? rentree + 1 : rentree;
        return YearMonth.of(annee, mois).atEndOfMonth();
    }

    /** Whether a day is one that a delivery of this year may be due on. */
    public boolean contient(LocalDate jour) {
        return de(jour).equals(this);
    }
}
