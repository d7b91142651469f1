package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.indicateur.LigneDeRepetition.Marque;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who prepare what others will read. */
@Service
@PreAuthorize("hasAnyRole('REFERENT', 'ADMINISTRATEUR')")
@Transactional(readOnly = true)
public class RepetitionService {

    private final RepetitionQueries queries;
    private final LecteurCourant lecteurCourant;

    RepetitionService(RepetitionQueries queries, LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
    }

    /** In four statements, whatever the delivery. */
    public Repetition lire(Repetition.Demande demande) {
        List<LivraisonProtegee> livraisons = queries.livraisons();
        LivraisonProtegee choisie = livraisons.stream()
                .filter(livraison -> livraison.indicateur().equals(demande.indicateur()))
                .findFirst()
                .orElse(livraisons.isEmpty() ? null : livraisons.getFirst());
        if (choisie == null) {
            return new Repetition(livraisons, null, Map.of(), List.of(), 0, demande);
        }
        Lecteur lecteur = lecteurCourant.lecteur();
        Map<Marque, Integer> nombres = queries.nombres(lecteur, choisie.indicateur());
        int total = nombres.entrySet().stream()
                .filter(entree -> !demande.masquees() || entree.getKey().visibleDes() > 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean toutes = demande.page() == 0;
        List<LigneDeRepetition> lignes = queries.lignes(
                lecteur,
                choisie.indicateur(),
                demande.masquees(),
                toutes ? total : Repetition.PAR_PAGE,
                toutes ? 0 : (demande.page() - 1) * Repetition.PAR_PAGE);
        return new Repetition(livraisons, choisie, nombres, lignes, total, demande);
    }
}
