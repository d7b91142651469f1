package fr.copil.bilan;

import fr.copil.acces.Audience;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock horloge;

    ComparaisonService(
            BilanQueries queries,
            SectionQueries sections,
            BilanService bilans,
            MatiereService matieres,
            Clock horloge) {
        this.queries = queries;
        this.sections = sections;
        this.bilans = bilans;
        this.matieres = matieres;
        this.horloge = horloge;
    }

    /** What was revised since the freeze: the same bilan on the figures of today. Nothing for a draft. */
    public List<Changement> revisions(long id) {
        Fiche fiche = trouver(id);
        return fiche.statut() == Statut.BROUILLON ? List.of() : revisions(fiche, bilans.lire(id, audience()));
    }

    /** What a document says to an audience: a frozen bilan goes with what was revised since. */
    public Bilan aPublier(long id, Audience audience) {
        Fiche fiche = trouver(id);
        Bilan bilan = bilans.lire(id, audience);
        return fiche.statut() == Statut.BROUILLON
                ? bilan
                : Revisions.jointes(bilan, revisions(fiche, bilan), LocalDate.now(horloge));
    }

    private List<Changement> revisions(Fiche fiche, Bilan fige) {
        Audience audience = fige.entete().audience();
        Bilan maintenant =
                Composition.de(fiche, sections.de(fiche.id()), matieres.lire(fiche, audience), audience, List.of());
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
