package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.Version;
import org.springframework.beans.factory.annotation.Value;

/** The foot of every page: help, keys, rules, whom to write to, which Copil this is. */
@org.springframework.stereotype.Component
public class PiedDePage {

    private final String contact;

    PiedDePage(@Value("${copil.mentions.contact}") String contact) {
        this.contact = contact.strip();
    }

    /** Before one comes in: neither help nor keys are there yet. */
    public Footer anonyme() {
        return pied(accessibilite(), mentions(), contact(), version());
    }

    /** @param compte whose page it is, so that what is kept in the tab is given back to nobody else */
    Footer de(String compte) {
        NativeButton touches = new NativeButton("Touches du clavier");
        touches.getElement()
                .executeJs("this.addEventListener('click', () => document.dispatchEvent(new Event('copil-touches')))");
        Footer pied = pied(new Anchor("/aide", "Aide"), touches, accessibilite(), mentions(), contact(), version());
        pied.getElement().setAttribute("data-compte", compte);
        return pied;
    }

    private static Footer pied(Component... parts) {
        Footer pied = new Footer(parts);
        pied.addClassName("copil-pied");
        return pied;
    }

    private static Anchor accessibilite() {
        return new Anchor("/accessibilite", Typographie.fines("Accessibilité : partiellement conforme"));
    }

    private static Anchor mentions() {
        return new Anchor("/mentions", "Mentions et données personnelles");
    }

    private static Span version() {
        return new Span("Copil " + Version.NUMERO);
    }

    /** An address to write to, a page, or words such as a telephone number; without one, said so. */
    public Component contact() {
        if (contact.isEmpty()) {
            return new Span(Typographie.fines("Contact : l'administrateur de Copil (aucune adresse n'est réglée)"));
        }
        Span quoi = new Span(Typographie.fines("Contact : "));
        if (contact.matches("\\S+@\\S+")) {
            quoi.add(lien("mailto:" + contact));
        } else if (contact.matches("https?://\\S+")) {
            quoi.add(lien(contact));
        } else {
            quoi.add(new Span(contact));
        }
        return quoi;
    }

    private Anchor lien(String adresse) {
        Anchor lien = new Anchor(adresse, contact);
        lien.setRouterIgnore(true);
        return lien;
    }
}
