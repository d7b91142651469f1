package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.FicheTerritoire.Observation;
import java.util.List;

/** Asks what is measured in a territory; answered by the room of indicateurs, which stands on this one. Decision 0025. */
public interface ObservationsDUnTerritoire {

    /** Only what this audience may read, and only what is in force; in one statement. */
    List<Observation> observations(CodeTerritoire territoire, int audience);
}
