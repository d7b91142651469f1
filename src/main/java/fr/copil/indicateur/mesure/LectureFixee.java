package fr.copil.indicateur.mesure;

import fr.copil.commun.Dates;
import java.time.LocalDate;

/**
 * The reading of a target that a committee fixed for its convention.
 *
 * @param seance day of the committee that decided
 * @param par function of who wrote the decision down, on the day {@code le}
 */
public record LectureFixee(String convention, LectureDeCible lecture, LocalDate seance, String par, LocalDate le) {

    /** {@code lecture fixée par le comité du 12/03/2026}. */
    public String enClair() {
        return "lecture fixée par le comité du " + Dates.jour(seance);
    }

    /** With who wrote it down, and when. */
    public String enDetail() {
        return "Lecture " + lecture.libelle() + ", fixée par le comité du " + Dates.jour(seance) + ", notée le "
                + Dates.jour(le) + " (" + par + ").";
    }
}
