package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The views of one thing, as links: each has its address. */
public class Onglets extends Composite<Nav> {

    public record Onglet(String libelle, String lien, boolean actif) {}

    public void montrer(String libelle, List<Onglet> onglets) {
        getContent().removeAll();
        getContent().addClassName("copil-onglets");
        getContent().getElement().setAttribute("aria-label", libelle);
        onglets.forEach(onglet -> {
            Anchor lien = new Anchor(onglet.lien(), onglet.libelle());
            if (onglet.actif()) {
                lien.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(lien);
        });
    }
}
