package fr.copil.courriel;

import fr.copil.acces.Role;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.MiseAJourDemandee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The référent hears by e-mail too what the cabinet asks of them; the message is written with the request or not at all. */
@Component
class RelancesParCourriel {

    private static final int TITRE = 120;

    private final CourrielService courriels;

    RelancesParCourriel(CourrielService courriels) {
        this.courriels = courriels;
    }

    @EventListener
    void demander(MiseAJourDemandee demande) {
        String titre = Textes.abreger(demande.titre(), TITRE);
        courriels.deposer(
                Role.REFERENT,
                demande.territoire(),
                new Lettre(
                        "Mise à jour demandée : " + titre,
                        "Le cabinet du sous-préfet demande où en est l'engagement « " + titre + " »"
                                + (demande.periode().isEmpty() ? "" : ", pour " + demande.periode()) + ".\n\n« "
                                + demande.phrase() + " »\n\nPour répondre :",
                        demande.lien()));
    }
}
