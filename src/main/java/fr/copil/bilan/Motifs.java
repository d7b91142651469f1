package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.redaction.RedactionService;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why figures were revised since a moment, as the deliveries that revised them say it, and states, as those who changed them
 * do; of who does not sit on the committee, by whom and when only.
 *
 * @param revisions by indicateur, here and in France
 * @param journal of the engagements, the newest first
 */
record Motifs(Map<String, List<Revision>> revisions, List<LigneDeJournal> journal, Instant depuis)
        implements Comparaison.Raisons {

    /** For all that a bilan showed, as far as this audience reads it. */
    static Motifs de(RedactionService redaction, FicheBilan fiche, Bilan montre, Audience audience, Instant depuis) {
        return new Motifs(
                redaction.revisions(fiche, Comparaison.indicateurs(montre), audience),
                redaction.journal(fiche, audience),
                depuis);
    }

    @Override
    public String desChiffres(Set<String> indicateurs) {
        return indicateurs.stream()
                .sorted()
                .flatMap(indicateur -> revisions.getOrDefault(indicateur, List.of()).stream())
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

    @Override
    public String deLEngagement(String code) {
        return journal.stream()
                .filter(ligne -> ligne.engagement().equals(code))
                .map(LigneDeJournal::entree)
                .filter(entree -> entree.le().toInstant().isAfter(depuis)
                        && (entree.nature() == NatureDuChangement.ETAT
                                || entree.nature() == NatureDuChangement.PROGRES))
                .findFirst()
                .map(Motifs::enClair)
                .orElse("");
    }

    private static String enClair(EntreeJournal entree) {
        return "Changé le " + Dates.jour(entree.le().toInstant()) + " par " + entree.fonction()
                + (entree.texte().isEmpty() ? "." : " : " + entree.texte());
    }
}
