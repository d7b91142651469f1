package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was typed.
 *
 * @param engagements codes of those that it serves, one at least
 * @param dispositif code of one of the census; empty when it is of none, or of another
 * @param dispositifMots its name, when the census does not hold it
 * @param pilote who leads it, when it is not the service that says it
 * @param participants how many in all, as typed; empty when nobody counted
 * @param preuve an address or words
 */
public record SaisieDAction(
        String titre,
        List<String> engagements,
        @Nullable CodeTerritoire territoire,
        String dispositif,
        String dispositifMots,
        String pilote,
        String partenaires,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        @Nullable EtatDAction etat,
        String participants,
        Map<Part, String> parts,
        String preuve,
        Audience diffusion) {

    public SaisieDAction {
        engagements = List.copyOf(engagements);
        parts = Map.copyOf(parts);
    }
}
