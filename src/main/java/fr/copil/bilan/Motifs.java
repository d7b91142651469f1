package fr.copil.bilan;

import fr.copil.bilan.Changement.Objet;
import fr.copil.commun.Dates;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.Retrait;
import fr.copil.indicateur.Revision;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why figures were revised since a moment, as the deliveries that revised them say it. */
record Motifs(List<Etude> etudes, Instant depuis) {

    /** Where the text of a change quotes a code. */
    private static final Pattern CODE = Pattern.compile("\\(([A-Za-z0-9-]+-(?:[a-z2-7]{12}|[0-9a-f]{4}))\\)");

    Changement expliquer(Changement changement) {
        return changement.objet() == Objet.FIGURE
                        && changement.change()
                        && !changement.avant().isEmpty()
                        && !changement.apres().isEmpty()
                ? changement.parce(CODE.matcher(changement.avant())
                        .results()
                        .flatMap(code -> Citation.lire(code.group(1)).stream())
                        .map(citation -> raison(citation.indicateur()))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                : changement;
    }

    private String raison(String indicateur) {
        return etudes.stream()
                .filter(etude -> etude.definition().id().equals(indicateur))
                .flatMap(etude -> etude.revisions().stream())
                .filter(revision -> revision.le().isAfter(depuis))
                .map(Motifs::enClair)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String enClair(Revision revision) {
        Retrait retrait = revision.retrait();
        if (retrait != null) {
            return retrait.enClair("Retiré");
        }
        return "Révisé le " + Dates.jour(revision.le()) + " par "
                + revision.source().producteur() + " : "
                + (revision.motif().isEmpty() ? "la livraison n'en dit pas la raison." : revision.motif() + ".");
    }
}
