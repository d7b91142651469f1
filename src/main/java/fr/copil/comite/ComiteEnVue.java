package fr.copil.comite;

import fr.copil.commun.Nombres;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A committee with what its calendar says.
 *
 * @param tenues days of its séances that were held, the latest first
 * @param derniere the last one held, ever
 * @param prochaine the next one called
 * @param appelees days of those that are open or still to come: one whose day passed without its opening was not held
 * @param manquants seats that a text wants and that are not invited
 */
public record ComiteEnVue(
        Comite comite,
        List<LocalDate> tenues,
        @Nullable LocalDate derniere,
        Seance.@Nullable Datee prochaine,
        List<LocalDate> appelees,
        List<String> manquants) {

    private static final int MOIS_SANS_SEANCE = 14;

    /** What one should see to, in sentences; nothing of a committee that is closed or was never called. */
    public List<String> alertes(LocalDate aujourdHui) {
        return comite.clos() || comite.id() == 0
                ? List.of()
                : Stream.of(sansSeance(aujourdHui), manquante(aujourdHui), composition())
                        .filter(alerte -> !alerte.isEmpty())
                        .toList();
    }

    private String sansSeance(LocalDate aujourdHui) {
        if (derniere == null || prochaine != null) {
            return "";
        }
        long mois = ChronoUnit.MONTHS.between(derniere, aujourdHui);
        return mois < MOIS_SANS_SEANCE ? "" : "aucune séance depuis " + mois + " mois";
    }

    /** From October on, what is neither held nor called will be missing at the end of the year. */
    private String manquante(LocalDate aujourdHui) {
        Integer dues = comite.parAn();
        if (dues == null || aujourdHui.getMonthValue() < 10) {
            return "";
        }
        int annee = aujourdHui.getYear();
        long comptees = tenues.stream().filter(jour -> jour.getYear() == annee).count()
                + appelees.stream().filter(jour -> jour.getYear() == annee).count();
        if (comptees >= dues) {
            return "";
        }
        return dues == 1
                ? "la séance de " + annee + " manque"
                : comptees == dues - 1
                        ? "la " + ordinal(dues) + " séance de " + annee + " manque"
                        : Nombres.compte(comptees, "séance", "séances") + " sur " + dues + " en " + annee;
    }

    private static String ordinal(int rang) {
        return rang == 2 ? "seconde" : rang + "ᵉ";
    }

    private String composition() {
        return manquants.isEmpty() ? "" : "à inviter selon les textes : " + String.join(", ", manquants);
    }
}
