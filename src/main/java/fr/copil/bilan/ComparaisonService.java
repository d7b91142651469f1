package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.redaction.RedactionService;
import fr.copil.commun.Lit;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts bilans side by side, with what the reader may read of both. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class ComparaisonService {

    private final BilanQueries queries;
    private final BilanService bilans;
    private final RedactionService redaction;
    private final RevisionsDuGel revisions;

    ComparaisonService(
            BilanQueries queries, BilanService bilans, RedactionService redaction, RevisionsDuGel revisions) {
        this.queries = queries;
        this.bilans = bilans;
        this.redaction = redaction;
        this.revisions = revisions;
    }

    /** The figures and the states revised since the freeze, each with its reason. Nothing for a draft. */
    public List<Changement> revisions(long id) {
        FicheBilan fiche = trouver(id);
        return fiche.statut() == Statut.BROUILLON
                ? List.of()
                : revisions.depuis(fiche, bilans.lire(id, bilans.audience(fiche)));
    }

    /** The frozen one that came just before: an earlier version, else an earlier year. */
    public Optional<FicheBilan> precedent(long id) {
        FicheBilan fiche = trouver(id);
        return queries.tous().stream()
                .filter(autre -> autre.convention().equals(fiche.convention())
                        && autre.territoire().equals(fiche.territoire())
                        && autre.statut() != Statut.BROUILLON
                        && autre.id() != id
                        && (autre.annee() < fiche.annee()
                                || (autre.annee() == fiche.annee() && autre.id() < fiche.id())))
                .max(Comparator.comparingInt(FicheBilan::annee).thenComparingLong(FicheBilan::id));
    }

    /** All of both, what did not change included; figures revised since the first one was frozen with their reason. */
    public List<Changement> entre(long avant, long apres) {
        FicheBilan fiche = trouver(avant);
        OffsetDateTime gel = queries.moment(avant);
        Audience audience = bilans.audience(fiche);
        Bilan ancien = bilans.lire(avant, audience);
        return Comparaison.de(
                ancien,
                bilans.lire(apres, bilans.audience(trouver(apres))),
                gel == null
                        ? Comparaison.Raisons.AUCUNE
                        : Motifs.de(redaction, fiche, ancien, audience, gel.toInstant()));
    }

    public FicheBilan trouver(long id) {
        return bilans.trouver(id);
    }
}
