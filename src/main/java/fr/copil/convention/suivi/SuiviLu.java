package fr.copil.convention.suivi;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Recurrence;
import fr.copil.convention.TypeEngagement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one engagement, as it stands.
 *
 * @param territoire of the convention: whoever writes must work there
 * @param debut first day of the convention, when its document states one
 * @param citation the article that reports the state, as long as nobody else has spoken of it
 * @param details what progress is worked out from, when other engagements detail this one
 * @param demande none when nothing is asked
 * @param commente whether anybody has ever said anything of it, of whatever period
 * @param pilote whether the reader's service pilots it
 * @param version of what was read: to be given back with an update
 * @param recurrence whether it comes back
 * @param jourAnnuel the day of any year by which its document wants it done, empty when it names none
 * @param occurrence the period that all this is about, none for what is done once
 * @param tenues all the periods of it that are kept, this one with them
 */
public record SuiviLu(
        String engagement,
        String convention,
        String titre,
        TypeEngagement type,
        CodeTerritoire territoire,
        @Nullable LocalDate debut,
        Etape etape,
        String citation,
        MeteosDesParties meteo,
        @Nullable Relance demande,
        Details details,
        int preuves,
        boolean commente,
        boolean pilote,
        int version,
        Recurrence recurrence,
        String jourAnnuel,
        @Nullable Occurrence occurrence,
        List<Tenue> tenues) {

    /**
     * One period that is kept, whatever was said of it.
     *
     * @param periode as it is kept: {@code 2025-2026}
     * @param echeanceLe the day by which it is due, none when it was not opened
     */
    public record Tenue(String periode, EtatSuivi etat, @Nullable LocalDate echeanceLe) {}

    /**
     * The engagements that detail another one, those that are followed and not given up.
     *
     * @param chiffres how many of them have a progress
     * @param progres mean of those, none when there are none
     */
    public record Details(int nombre, int chiffres, @Nullable Integer progres) {}

    SuiviLu avec(MeteosDesParties meteos) {
        return new SuiviLu(
                engagement,
                convention,
                titre,
                type,
                territoire,
                debut,
                etape,
                citation,
                meteos,
                demande,
                details,
                preuves,
                commente,
                pilote,
                version,
                recurrence,
                jourAnnuel,
                occurrence,
                tenues);
    }

    /** As it is kept: {@code 2025-2026}, empty for what is done once. */
    public String periode() {
        return occurrence == null ? "" : occurrence.periode().code();
    }

    /** Typed, or worked out from the details. */
    public @Nullable Integer progres() {
        return details.nombre() > 0 ? details.progres() : etape.progres();
    }

    /** Whether its progress may be typed. */
    public boolean progresSaisi() {
        return details.nombre() == 0;
    }
}
