package fr.copil.action.appel;

import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it was typed.
 *
 * @param annee of the session
 * @param appel name of the call, which with the year names the session
 * @param structure who asks: an association, a school, a town; never a person
 * @param quartiers the quartiers prioritaires that it is for, any number
 * @param engagements codes of those that it serves, one at least
 * @param demande in euros, as typed
 */
public record DossierSaisi(
        @Nullable Integer annee,
        String appel,
        String titre,
        String structure,
        String objet,
        @Nullable CodeTerritoire territoire,
        List<CodeTerritoire> quartiers,
        List<String> engagements,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        String demande) {

    public DossierSaisi {
        quartiers = List.copyOf(quartiers);
        engagements = List.copyOf(engagements);
    }
}
