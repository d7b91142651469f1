package fr.copil.action.appel;

import fr.copil.convention.EngagementNomme;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of a call for projects. Amounts are in euros.
 *
 * @param avis none until the DSDEN gave it
 * @param priorite its rank, 1 first; none until it has one
 * @param action the number of the action that it became; none until it did
 * @param service that entered it
 * @param sien whether it is of the reader's own service
 */
public record Dossier(
        long id,
        int version,
        int annee,
        String appel,
        String titre,
        String structure,
        String objet,
        Territoire ou,
        List<Territoire> quartiers,
        List<EngagementNomme> engagements,
        LocalDate debut,
        @Nullable LocalDate fin,
        long demande,
        EtatDeDossier etat,
        @Nullable Avis avis,
        String avisMotif,
        @Nullable Integer priorite,
        List<Financement> decision,
        @Nullable Long action,
        String service,
        boolean sien) {

    public Dossier {
        quartiers = List.copyOf(quartiers);
        engagements = List.copyOf(engagements);
        decision = List.copyOf(decision);
    }

    /** What all funders give, once they decided. */
    public Optional<Long> accorde() {
        return switch (etat) {
            case DECIDE, FINANCE ->
                Optional.of(decision.stream().mapToLong(Financement::montant).sum());
            case DEPOSE, INSTRUIT, AVISE, PRIORISE, RETIRE -> Optional.empty();
        };
    }

    /** {@code 2026, appel à projets du contrat de ville}. */
    public String session() {
        return annee + ", " + appel;
    }

    Dossier avec(List<Territoire> siens, List<EngagementNomme> servis, List<Financement> decides) {
        return new Dossier(
                id, version, annee, appel, titre, structure, objet, ou, siens, servis, debut, fin, demande, etat, avis,
                avisMotif, priorite, decides, action, service, sien);
    }
}
