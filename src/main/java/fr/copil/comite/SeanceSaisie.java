package fr.copil.comite;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When and where, as a person writes it.
 *
 * @param heure {@code 14:30}, empty when it is not fixed
 */
public record SeanceSaisie(LocalDate jour, String heure, int minutes, String lieu) {

    public static final int LIEU_MAX = 300;
    private static final int MINUTES_MAX = 600;
    private static final Pattern HEURE =
            Pattern.compile("(\\d{1,2})[\\s\u00a0\u202f]*(?:[:hH][\\s\u00a0\u202f]*(\\d{2})?)?");

    public SeanceSaisie {
        heure = heure(heure);
        lieu = TexteSaisi.nettoyer(lieu).replace('\n', ' ');
        if (jour.getYear() < 2000 || jour.getYear() > 2100) {
            throw new ErreurCopil("SEANCE-ANNEE", "Écrivez l'année en quatre chiffres, comme 15/12/2026.");
        }
        if (minutes < 15 || minutes > MINUTES_MAX) {
            throw new ErreurCopil("SEANCE-DUREE", "Une séance dure de 15 à " + MINUTES_MAX + " minutes.");
        }
        if (lieu.length() > LIEU_MAX) {
            throw new ErreurCopil("SEANCE-LIEU", "Dites le lieu en " + LIEU_MAX + " signes au plus.");
        }
    }

    /** @throws ErreurCopil without a day */
    public static SeanceSaisie de(@Nullable LocalDate jour, String heure, @Nullable Integer minutes, String lieu) {
        if (jour == null) {
            throw new ErreurCopil("SEANCE-JOUR", "Choisissez le jour de la séance, ou écrivez-le jj/mm/aaaa.");
        }
        return new SeanceSaisie(jour, heure, minutes == null ? 0 : minutes, lieu);
    }

    private static String heure(String saisie) {
        String dite = saisie.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (dite.isEmpty()) {
            return "";
        }
        Matcher lue = HEURE.matcher(dite);
        if (lue.matches()) {
            int heures = Integer.parseInt(lue.group(1));
            int minutes = lue.group(2) == null ? 0 : Integer.parseInt(lue.group(2));
            if (heures < 24 && minutes < 60) {
                return "%02d:%02d".formatted(heures, minutes);
            }
        }
        throw new ErreurCopil("SEANCE-HEURE", "« " + dite + " » n'est pas une heure : écrivez 14 h 30, ou 14:30.");
    }
}
