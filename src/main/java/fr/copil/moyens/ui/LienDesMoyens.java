package fr.copil.moyens.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The way from a territory's sheet to its means, where a line may be said of it. */
@org.springframework.stereotype.Component
@Order(1)
class LienDesMoyens implements SousLaPage {

    private static final String TERRITOIRES = "/territoires/";

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .filter(code -> Niveau.duCode(code.valeur()).etudiable())
                        .map(code -> new Paragraph(new Anchor(
                                TERRITOIRES + code + "/moyens",
                                Typographie.fines("Moyens : crédits et postes, année par année"))))
                : Optional.empty();
    }
}
