package fr.copil.convention;

import fr.copil.commun.Nombres;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How many of what is counted come back, and for which school year they are counted: said beside every count. Decision 0060.
 *
 * @param annee {@code 2025-2026}
 */
public record Devoirs(int nombre, String annee) {

    public static final Devoirs AUCUN = new Devoirs(0, "");

    /** @param jour of the period in which each one is counted */
    public static Devoirs de(Stream<Engagement> comptes, LocalDate jour) {
        return new Devoirs(
                (int) comptes.filter(un -> un.recurrence().revient()).count(),
                Periode.annee(jour).annee());
    }

    /** {@code dont 20 devoirs qui reviennent, comptés pour 2025-2026}; empty when there is none. */
    public String enClair() {
        return nombre == 0
                ? ""
                : "dont " + Nombres.compte(nombre, "devoir qui revient, compté", "devoirs qui reviennent, comptés")
                        + " pour " + annee;
    }
}
