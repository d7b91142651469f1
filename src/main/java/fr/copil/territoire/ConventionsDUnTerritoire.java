package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.FicheTerritoire.ConventionApplicable;
import fr.copil.territoire.FicheTerritoire.Mention;
import java.util.Collection;
import java.util.List;

/** Asks what was signed about a territory; answered by the room of conventions, which stands on this one. Decision 0025. */
public interface ConventionsDUnTerritoire {

    /** Those signed for one of these territories, in the order of the référentiel; in one statement. */
    List<ConventionApplicable> signees(Collection<String> territoires);

    /** Where the documents name it, or what it holds; in one statement. */
    List<Mention> mentions(CodeTerritoire territoire);
}
