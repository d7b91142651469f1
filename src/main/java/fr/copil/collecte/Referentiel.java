package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Convention;
import fr.copil.convention.Engagement;
import fr.copil.indicateur.CatalogueService.AttenteALire;
import fr.copil.indicateur.CatalogueService.CibleALire;
import fr.copil.indicateur.Indicateur;
import fr.copil.indicateur.MesureRecue;
import java.util.List;
import java.util.Set;

/**
 * All that {@code data/referentiel} says, read and checked as a whole.
 *
 * @param imprimees the observed values that a document prints and a figure draws
 * @param pre the communes that have a PRE according to a convention
 */
record Referentiel(
        List<Convention> conventions,
        List<Engagement> engagements,
        List<Indicateur> indicateurs,
        List<CibleALire> cibles,
        List<AttenteALire> attentes,
        List<MesureRecue> imprimees,
        ListePre pre) {

    /** The communes with a PRE, for the whole of one territory: elsewhere the list was not transmitted. */
    record ListePre(CodeTerritoire perimetre, Set<CodeTerritoire> communes) {}
}
