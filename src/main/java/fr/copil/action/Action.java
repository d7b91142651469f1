package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.convention.EngagementNomme;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action, in its last version, as its reader may know it.
 *
 * @param dispositif code of the census; empty when it is of none
 * @param nomDuDispositif its name, of the census or in the words of the service; empty for none
 * @param pilote who leads it: the service that says it, or who it named
 * @param fin none while nobody said it
 * @param preuve an address, or words; empty for none
 * @param service who says it
 * @param sienne whether it is of the reader's own service
 */
public record Action(
        long id,
        int version,
        String titre,
        List<EngagementNomme> engagements,
        Territoire ou,
        String dispositif,
        String nomDuDispositif,
        String pilote,
        String partenaires,
        LocalDate debut,
        @Nullable LocalDate fin,
        EtatDAction etat,
        Participants participants,
        String preuve,
        Audience diffusion,
        String service,
        LocalDate le,
        boolean sienne) {

    /** Whether it is an address that may be opened, and not words. */
    public static boolean adresse(String preuve) {
        return RegleDAction.duWeb(preuve);
    }

    /** The same with its engagements. */
    Action servant(List<EngagementNomme> siens) {
        return new Action(
                id,
                version,
                titre,
                siens,
                ou,
                dispositif,
                nomDuDispositif,
                pilote,
                partenaires,
                debut,
                fin,
                etat,
                participants,
                preuve,
                diffusion,
                service,
                le,
                sienne);
    }
}
