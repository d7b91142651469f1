package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the life of a document: a printed deadline, the day an engagement was done or is to be looked at again, a date
 * of its calendar, a meeting.
 *
 * @param engagement none for what belongs to the whole document
 * @param etat of the engagement today
 */
public record Jalon(
        Genre genre, LocalDate jour, String libelle, @Nullable String engagement, @Nullable EtatSuivi etat) {

    /** What happens that day. */
    public enum Genre {
        ECHEANCE("échéance"),
        REALISE("réalisé"),
        A_REVOIR("blocage à revoir"),
        EVENEMENT("calendrier du document"),
        SEANCE("séance du comité");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
