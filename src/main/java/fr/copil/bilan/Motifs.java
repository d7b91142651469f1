package fr.copil.bilan;

import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Revision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Why figures were revised since a moment, as the deliveries that revised them say it. */
record Motifs(List<Etude> etudes, Instant depuis) {

    /** Of the value that this code quotes. */
    String raison(String code) {
        return Citation.lire(code)
                .map(citation -> raisonDe(citation.indicateur()))
                .orElse("");
    }

    private String raisonDe(String indicateur) {
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
            return Textes.majuscule(retrait.dit());
        }
        return "Révisé le " + Dates.jour(revision.le()) + " par "
                + revision.source().producteur() + " : "
                + (revision.motif().isEmpty() ? "la livraison n'en dit pas la raison." : revision.motif() + ".");
    }
}
