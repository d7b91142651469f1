package fr.copil.sauvegarde;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import org.springframework.stereotype.Service;

/** Backups as administrators see them; they stay on the machine: what is in them is more than any screen shows. Decision 0066. */
@Service
@Exige(Droit.VEILLER_SUR_LES_SAUVEGARDES)
public class SauvegardesService {

    private final TourDesSauvegardes tour;

    SauvegardesService(TourDesSauvegardes tour) {
        this.tour = tour;
    }

    public EtatDesSauvegardes etat() {
        return tour.etat();
    }

    /** In the background; open pages hear of it when it is there. */
    public void demander() {
        tour.demander();
    }
}
