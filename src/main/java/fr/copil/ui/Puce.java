package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Boxes that choose what a screen shows. On a narrow screen one button tells what is chosen and opens them; on a wide one
 * they stand there and the button does not: the style alone knows the width. Decision 0057.
 */
public class Puce extends Composite<Div> {

    private static final String OUVERTE = "ouverte";

    private final Span dit = new Span();
    private final NativeButton bouton;

    public Puce(String id, String nom, Component boites) {
        boites.setId(id);
        Span invite = new Span(nom + " : ");
        invite.addClassName("copil-invisible");
        bouton = Boutons.secondaire("", () -> ouvrir(!getContent().hasClassName(OUVERTE)));
        bouton.add(invite, dit);
        bouton.getElement().setAttribute("aria-controls", id);
        getContent().addClassName("copil-puce");
        getContent().add(bouton, boites);
        getElement()
                .addEventListener("keydown", echap -> refermer())
                .setFilter("event.key === 'Escape' && element.classList.contains('" + OUVERTE + "')");
        ouvrir(false);
    }

    /** What is chosen: a choice made closes the boxes it was made in. */
    public void dire(String choix) {
        String mots = Typographie.fines(choix);
        if (!mots.equals(dit.getText())) {
            dit.setText(mots);
            refermer();
        }
    }

    private void refermer() {
        if (getContent().hasClassName(OUVERTE)) {
            ouvrir(false);
            bouton.focus();
        }
    }

    private void ouvrir(boolean ouverte) {
        getContent().setClassName(OUVERTE, ouverte);
        bouton.getElement().setAttribute("aria-expanded", String.valueOf(ouverte));
    }
}
