package fr.copil.aide.ui;

import com.vaadin.flow.component.Component;
import fr.copil.acces.LecteurCourant;
import fr.copil.aide.VisiteService;
import fr.copil.ui.Bandeau;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Offers the visit above the page, to who has not had it. */
@org.springframework.stereotype.Component
@Order
class VisiteBandeau implements Bandeau {

    private final VisiteService visites;
    private final LecteurCourant lecteurs;

    VisiteBandeau(VisiteService visites, LecteurCourant lecteurs) {
        this.visites = visites;
        this.lecteurs = lecteurs;
    }

    @Override
    public Optional<Component> bandeau() {
        return visites.attendue()
                ? Optional.of(new Visite(Etape.pour(lecteurs.lecteur()), visites::passer))
                : Optional.empty();
    }
}
