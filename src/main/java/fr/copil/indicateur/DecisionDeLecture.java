package fr.copil.indicateur;

import fr.copil.indicateur.mesure.LectureDeCible;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of readings.
 *
 * @param lecture none when the committee took its choice back: both readings stand again
 * @param fonction of who wrote it down
 */
public record DecisionDeLecture(
        @Nullable LectureDeCible lecture, LocalDate seance, String compte, String fonction, OffsetDateTime le) {

    public String enClair() {
        return lecture == null ? "les deux lectures" : "lecture " + lecture.libelle();
    }
}
