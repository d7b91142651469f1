package fr.copil.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.acces.Audience;
import fr.copil.acces.VoirComme;
import fr.copil.acces.VoirCommeService;
import fr.copil.commun.Dates;
import fr.copil.ui.Bandeau;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.time.Clock;
import java.util.Optional;

/** Says on every page as whose eyes it is seen, what is not shown for all that, and how to come back. */
@org.springframework.stereotype.Component
class VoirCommeBandeau implements Bandeau {

    private final VoirCommeService service;
    private final Clock horloge;

    VoirCommeBandeau(VoirCommeService service, Clock horloge) {
        this.service = service;
        this.horloge = horloge;
    }

    @Override
    public Optional<Component> bandeau() {
        return service.enCours().map(this::bandeau);
    }

    private Component bandeau(VoirComme vu) {
        Paragraph phrase = new Paragraph(Typographie.fines("Vous voyez Copil comme « " + vu.compte()
                + " », sans rien pouvoir changer, jusqu’à "
                + Dates.heure(vu.jusqua().atZone(horloge.getZone()).toLocalTime()) + "." + manque(vu)));
        Aside bandeau = new Aside(phrase, Boutons.secondaire("Revenir à mon compte", () -> revenir(vu)));
        bandeau.getElement().setAttribute("aria-label", "Voir comme un autre compte");
        bandeau.addClassName("copil-voir-comme");
        return bandeau;
    }

    private static String manque(VoirComme vu) {
        if (!vu.litDavantage()) {
            return "";
        }
        return " Ce compte lit jusqu’à « " + vu.sienne().libelle() + " », et vous, ainsi, jusqu’à « "
                + vu.plafond().libelle() + " » : ce qu’il lit de plus ne vous est pas montré"
                + (vu.sienne().rang() < Audience.COMITE.rang() ? "." : ", ni ce qui est écrit pour son comité.");
    }

    private void revenir(VoirComme vu) {
        service.revenir();
        SessionsOuvertes.recharger(UI.getCurrentOrThrow().getSession(), "/administration/comptes/" + vu.compte());
    }
}
