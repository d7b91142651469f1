package fr.copil.collecte;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator has to mend. */
@Service
@PreAuthorize("hasRole('ADMINISTRATEUR')")
@Transactional(readOnly = true)
public class AlerteService {

    private final LivraisonRepository livraisons;

    AlerteService(LivraisonRepository livraisons) {
        this.livraisons = livraisons;
    }

    /** The first fault of each file whose last delivery was refused. */
    public List<Alerte> alertes() {
        return livraisons.dernieres().stream()
                .filter(livraison -> livraison.etat() == Livraison.Etat.REFUSEE)
                .map(AlerteService::alerte)
                .toList();
    }

    private static Alerte alerte(Livraison livraison) {
        int autres = livraison.anomalies().size() - 1;
        Livraison.Anomalie premiere = livraison.anomalies().getFirst();
        return new Alerte(
                new Faute(livraison.fichier(), premiere.ligne(), premiere.colonne(), premiere.raison()).enClair()
                        + (autres > 0 ? " " + autres + (autres > 1 ? " autres fautes." : " autre faute.") : "")
                        + " Le fichier a été refusé en entier, les valeurs précédentes restent affichées.");
    }
}
