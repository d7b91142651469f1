package fr.copil.acces.connexion;

import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a second factor is accountable as rights are. */
@Component
class SecondFacteurNote {

    private final ApplicationEventPublisher annonces;

    SecondFacteurNote(ApplicationEventPublisher annonces) {
        this.annonces = annonces;
    }

    @EventListener
    void noter(SecondFacteurChange change) {
        annonces.publishEvent(new Acte(NatureDActe.COMPTE, change.compte(), enClair(change.quoi())));
    }

    static String enClair(SecondFacteurChange.Quoi quoi) {
        return switch (quoi) {
            case POSE -> "second facteur posé";
            case CODE_DE_SECOURS_UTILISE -> "code de secours utilisé";
            case CODES_REFAITS -> "codes de secours refaits";
            case RETIRE -> "second facteur retiré";
            case REMIS_A_ZERO -> "second facteur remis à zéro par un administrateur";
        };
    }
}
