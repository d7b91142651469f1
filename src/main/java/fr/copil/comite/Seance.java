package fr.copil.comite;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, as it stands.
 *
 * @param numero its own for ever: {@code 2026-03}
 * @param heure {@code 14:30}, empty when it is not fixed
 * @param minutes that were set aside for it
 * @param motif why it was called off
 * @param animateur the account that leads, none before
 * @param animePar in words
 * @param point that the room is on, none before it opens
 * @param detour what was opened beside it, an address of Copil, empty on the point itself
 * @param loupe how the room looks at it, as {@link Loupe} says
 * @param depuis since when the room is on that point
 * @param prepare whether the reader prepares and leads it
 */
public record Seance(
        long id,
        Comite comite,
        String numero,
        LocalDate jour,
        String heure,
        int minutes,
        String lieu,
        EtatSeance etat,
        String motif,
        @Nullable String animateur,
        String animePar,
        @Nullable Long point,
        String detour,
        String loupe,
        @Nullable OffsetDateTime depuis,
        List<Point> points,
        List<Membre> membres,
        boolean prepare,
        int version) {

    /** As calendars show it. */
    public record Datee(
            long id,
            long comite,
            String nom,
            LocalDate jour,
            String heure,
            int minutes,
            String lieu,
            EtatSeance etat,
            int version) {

        /** {@code mardi 12 janvier 2027 à 9 h, Préfecture} */
        public String enMots() {
            return moment(jour, heure)
                    + (lieu.isEmpty() ? "" : ", " + lieu)
                    + (etat == EtatSeance.ANNULEE ? ", annulée depuis" : "");
        }
    }

    public Optional<Point> courant() {
        return points.stream()
                .filter(un -> point != null && un.id() == point)
                .findFirst()
                .or(() -> points.stream().findFirst());
    }

    /** Whether the room has been on it. */
    boolean vu(Point cherche) {
        return cherche.passe() > 0 || (point != null && point == cherche.id());
    }

    public int rang(Point cherche) {
        return points.indexOf(cherche) + 1;
    }

    public int minutesPrevues() {
        return points.stream().mapToInt(Point::minutes).sum();
    }

    public long presents() {
        return membres.stream().filter(Membre::present).count();
    }

    /** {@code mardi 15 décembre 2026 à 14 h 30} */
    public String moment() {
        return moment(jour, heure);
    }

    /** @param heure empty when it is not fixed */
    public static String moment(LocalDate jour, String heure) {
        return Dates.enEntier(jour) + (heure.isEmpty() ? "" : " à " + Dates.heure(LocalTime.parse(heure)));
    }

    public String titre() {
        return comite.nom() + ", " + comite.lieu();
    }
}
