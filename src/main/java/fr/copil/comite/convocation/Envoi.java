package fr.copil.comite.convocation;

import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One sending to the members, and when and where it said that they meet.
 *
 * @param rang 1 for the first one of its séance
 * @param par who sent it: a service or a function, never a person's name
 */
public record Envoi(
        long id,
        int rang,
        Nature nature,
        LocalDate jour,
        String heure,
        int minutes,
        String lieu,
        String par,
        OffsetDateTime le,
        int destinataires) {

    /** Whether what it said is what holds. */
    boolean tient(Seance seance) {
        boolean annulee = nature == Nature.ANNULATION;
        return seance.etat() == EtatSeance.ANNULEE
                ? annulee
                : !annulee && memeMoment(seance) && lieu.equals(seance.lieu()) && minutes == seance.minutes();
    }

    boolean memeMoment(Seance seance) {
        return jour.equals(seance.jour()) && heure.equals(seance.heure());
    }

    /** {@code mardi 15 décembre 2026 à 14 h 30, Préfecture} */
    public String annonce() {
        return Seance.moment(jour, heure) + (lieu.isEmpty() ? "" : ", " + lieu);
    }
}
