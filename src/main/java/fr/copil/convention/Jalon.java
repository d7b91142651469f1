package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the life of a document: a printed deadline, the day an engagement was done or is to be looked at again, a date
 * of its calendar, a meeting.
 *
 * @param engagement none for what belongs to the whole document
 * @param periode of an engagement that comes back; empty for anything else
 * @param etat of the engagement today
 */
public record Jalon(
        Genre genre,
        LocalDate jour,
        String libelle,
        @Nullable String engagement,
        String periode,
        @Nullable EtatSuivi etat) {

    /** The page of the engagement, at that period; none for what belongs to the whole document. */
    public @Nullable String lien() {
        return engagement == null ? null : Engagement.lien(engagement, periode);
    }

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
