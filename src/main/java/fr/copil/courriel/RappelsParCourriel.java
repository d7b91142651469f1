package fr.copil.courriel;

import fr.copil.commun.Textes;
import fr.copil.indicateur.attendu.RappelDeLivraison;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who owes a figure hears by e-mail too that it is asked for; the message is written with the reminder or not at all. */
@Component
class RappelsParCourriel {

    private static final int TITRE = 120;

    private final CourrielService courriels;

    RappelsParCourriel(CourrielService courriels) {
        this.courriels = courriels;
    }

    @EventListener
    void rappeler(RappelDeLivraison rappel) {
        Lettre lettre = new Lettre(
                "Données attendues : " + Textes.abreger(rappel.nom(), TITRE),
                "Il est rappelé que votre service doit transmettre « " + rappel.nom() + " » (" + rappel.indicateur()
                        + ", " + rappel.territoire() + ") : " + rappel.attendue() + ".\n\nPour l'envoyer :",
                "/collecte");
        rappel.comptes().forEach(compte -> courriels.deposer(compte, lettre));
    }
}
