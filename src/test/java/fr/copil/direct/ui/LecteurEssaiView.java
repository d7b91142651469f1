package fr.copil.direct.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Writes, each time its key changes, with whose rights it read again. */
@Route("essai/lecteur")
@PermitAll
class LecteurEssaiView extends Composite<Div> {

    static final String CLE = "essai:lecteur";

    private final Span relu = new Span("ouvert");

    LecteurEssaiView(EnDirect direct, LecteurCourant lecteurs) {
        relu.setId("relu");
        getContent().add(relu);
        direct.suivre(this, () -> {
                    Lecteur lecteur = lecteurs.lecteur();
                    relu.setText(lecteur.compte() + ", audience " + lecteur.audience() + ", rang " + lecteurs.rang());
                })
                .sur(Set.of(CLE));
    }
}
