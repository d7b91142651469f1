package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Predicate;

/** The rooms of Copil on one line: the browser puts behind « Plus… » those that do not fit. Decision 0057. */
@Tag("copil-menu")
@JsModule("./menu/copil-menu.ts")
@CssImport("./menu/menu.css")
class MenuPrincipal extends Component implements HasComponents {

    MenuPrincipal() {
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", "Menu principal");
    }

    void ajouter(String adresse, String libelle) {
        add(new Anchor("/" + adresse, libelle));
    }

    /** The room one is in, which never stands behind the button. */
    void situer(Predicate<String> ici) {
        getChildren().filter(Anchor.class::isInstance).map(Anchor.class::cast).forEach(lien -> {
            if (ici.test(lien.getHref())) {
                lien.getElement().setAttribute("aria-current", "true");
            } else {
                lien.getElement().removeAttribute("aria-current");
            }
        });
    }
}
