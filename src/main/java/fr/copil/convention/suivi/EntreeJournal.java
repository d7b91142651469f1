package fr.copil.convention.suivi;

import fr.copil.acces.ServiceNomme;
import fr.copil.commun.Dates;
import fr.copil.convention.Periode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of an engagement, never rewritten.
 *
 * @param fonction of whoever wrote it, never a name
 * @param avant and {@code apres}: what changed, in the words of the screens; empty when the entry changes nothing
 * @param texte why, or what is said
 * @param preuve the evidence that it adds, if any
 * @param service that the writer spoke for, if any
 * @param periode that it is about, where the engagement comes back; empty for what is done once, and for what was said
 *     before it was known to come back
 */
public record EntreeJournal(
        long id,
        OffsetDateTime le,
        String fonction,
        NatureDuChangement nature,
        @Nullable Sujet sujet,
        String avant,
        String apres,
        String texte,
        @Nullable Long preuve,
        @Nullable ServiceNomme service,
        String periode) {

    public EntreeJournal(
            long id,
            OffsetDateTime le,
            String fonction,
            NatureDuChangement nature,
            @Nullable Sujet sujet,
            String avant,
            String apres,
            String texte,
            @Nullable Long preuve,
            @Nullable ServiceNomme service) {
        this(id, le, fonction, nature, sujet, avant, apres, texte, preuve, service, "");
    }

    /**
     * Said of that period, or written in it before the engagement was known to come back; in another rhythm, of the half in
     * which it was written, or of the school year of its half.
     */
    public boolean estDe(Periode une) {
        return Periode.lire(periode)
                .map(dite -> dite.dansLeRythmeDe(une, jour()).equals(une))
                .orElseGet(() -> !jour().isBefore(une.debut()) && !jour().isAfter(une.fin()));
    }

    public LocalDate jour() {
        return Dates.aParis(le.toInstant());
    }

    /** {@code météo de l'académie de Nice}, {@code avancement}. */
    public String quoi() {
        return nature == NatureDuChangement.METEO && service != null ? "météo " + service.de() : nature.libelle();
    }
}
