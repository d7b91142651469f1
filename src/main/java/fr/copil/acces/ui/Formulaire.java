package fr.copil.acces.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import fr.copil.ui.Message;
import org.springframework.security.web.csrf.CsrfToken;

/** An ordinary form, sent by the browser itself: password managers and keyboards know it. */
final class Formulaire {

    private Formulaire() {}

    /** @param adresse without its first slash */
    static Element vers(String adresse) {
        Element formulaire = new Element("form");
        formulaire.setAttribute("method", "post");
        formulaire.setAttribute("action", adresse);
        Object jeton = VaadinRequest.getCurrent() == null
                ? null
                : VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        if (jeton instanceof CsrfToken csrf) {
            formulaire.appendChild(cache(csrf.getParameterName(), csrf.getToken()));
        }
        return formulaire;
    }

    static Element champ(String nom, String libelle, String type, String remplissage) {
        Element saisie = new Element("input");
        saisie.setAttribute("id", nom);
        saisie.setAttribute("name", nom);
        saisie.setAttribute("type", type);
        saisie.setAttribute("autocomplete", remplissage);
        saisie.setAttribute("required", true);
        Element etiquette = new Element("label");
        etiquette.setAttribute("for", nom);
        etiquette.setText(libelle);
        Element champ = new Element("div");
        champ.setAttribute("class", "copil-champ");
        champ.appendChild(etiquette, saisie);
        return champ;
    }

    /** After a refusal: one hears it on the field to type in again. */
    static void reprendre(Element saisie, Message refus) {
        refus.setId("refus");
        saisie.setAttribute("aria-describedby", "refus");
        saisie.setAttribute("aria-invalid", "true");
        // The first page is drawn out of sight, then shown.
        saisie.executeJs(
                """
                let essais = 0;
                const prendre = () => {
                  this.focus();
                  if (document.activeElement !== this && essais++ < 120) requestAnimationFrame(prendre);
                };
                prendre();
                """);
    }

    static Element aCocher(String nom, String libelle) {
        Element saisie = new Element("input");
        saisie.setAttribute("type", "checkbox");
        saisie.setAttribute("id", nom);
        saisie.setAttribute("name", nom);
        Element etiquette = new Element("label");
        etiquette.setAttribute("for", nom);
        etiquette.setText(" " + libelle);
        Element champ = new Element("div");
        champ.appendChild(saisie, etiquette);
        return champ;
    }

    static Element cache(String nom, String valeur) {
        Element saisie = new Element("input");
        saisie.setAttribute("type", "hidden");
        saisie.setAttribute("name", nom);
        saisie.setAttribute("value", valeur);
        return saisie;
    }

    static Element bouton(String texte, String classe) {
        Element bouton = new Element("button");
        bouton.setAttribute("type", "submit");
        bouton.setAttribute("class", classe);
        bouton.setText(texte);
        return bouton;
    }
}
