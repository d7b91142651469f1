package fr.copil.bilan;

import fr.copil.acces.Audience;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts bilans side by side, with what the reader may read of both. */
@Service
@PreAuthorize("isAuthenticated()")
public class ComparaisonService {

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final BilanService bilans;
    private final MatiereService matieres;

    ComparaisonService(BilanQueries queries, SectionQueries sections, BilanService bilans, MatiereService matieres) {
        this.queries = queries;
        this.sections = sections;
        this.bilans = bilans;
        this.matieres = matieres;
    }

    /** What was revised since the freeze: the same bilan on the figures of today. Nothing for a draft. */
    public List<Changement> revisions(long id) {
        Fiche fiche = trouver(id);
        if (fiche.statut() == Statut.BROUILLON) {
            return List.of();
        }
        Bilan fige = bilans.lire(id, audience());
        Audience audience = fige.entete().audience();
        Bilan maintenant = Composition.de(fiche, sections.de(id), matieres.lire(fiche, audience), audience, List.of());
        return Comparaison.de(fige, maintenant).stream()
                .filter(changement -> changement.objet() != Changement.Objet.TEXTE)
                .toList();
    }

    /** The frozen one that came just before: an earlier version, else an earlier year. */
    public Optional<Fiche> precedent(long id) {
        Fiche fiche = trouver(id);
        return queries.tous().stream()
                .filter(autre -> autre.convention().equals(fiche.convention())
                        && autre.territoire().equals(fiche.territoire())
                        && autre.statut() != Statut.BROUILLON
                        && autre.id() != id
                        && (autre.annee() < fiche.annee()
                                || (autre.annee() == fiche.annee() && autre.id() < fiche.id())))
                .max(Comparator.comparingInt(Fiche::annee).thenComparingLong(Fiche::id));
    }

    /** From one to the other. */
    public List<Changement> entre(long avant, long apres) {
        return Comparaison.de(bilans.lire(avant, audience()), bilans.lire(apres, audience()));
    }

    private Audience audience() {
        return bilans.audience();
    }

    private Fiche trouver(long id) {
        return queries.parId(id).orElseThrow(() -> DroitsDuBilan.inconnu(id));
    }
}
