package fr.copil.annuaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.CodeTerritoire;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The way from a territory's sheet to whom one calls there. */
@org.springframework.stereotype.Component
@Order(2)
class LienDeLAnnuaire implements SousLaPage {

    private static final String TERRITOIRES = "/territoires/";

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .map(code -> new Paragraph(new Anchor(
                                TERRITOIRES + code + "/annuaire",
                                Typographie.fines("Annuaire : qui appeler, par fonction"))))
                : Optional.empty();
    }
}
