package fr.copil.action.appel;

import java.util.List;
import java.util.Set;

/**
 * All that a reader knows of a dossier.
 *
 * @param etapes the oldest first
 * @param gestes what the reader may do to it now
 */
public record FicheDeDossier(Dossier dossier, List<EtapeDeDossier> etapes, Set<Geste> gestes) {

    public FicheDeDossier {
        etapes = List.copyOf(etapes);
        gestes = Set.copyOf(gestes);
    }
}
