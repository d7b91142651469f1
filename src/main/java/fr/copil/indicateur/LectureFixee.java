package fr.copil.indicateur;

import fr.copil.commun.Dates;
import java.time.LocalDate;

/**
 * The reading of a target that a committee fixed for its convention.
 *
 * @param par who wrote the decision down
 * @param seance day of the committee that decided
 */
public record LectureFixee(
        String convention, String cible, LectureDeCible lecture, LocalDate seance, String par, LocalDate le) {

    /** {@code lecture fixée par le comité du 12/03/2026}. */
    public String enClair() {
        return "lecture fixée par le comité du " + Dates.jour(seance);
    }
}
