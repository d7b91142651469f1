package fr.copil.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.acces.Demonstration;
import fr.copil.acces.Role;
import fr.copil.ui.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;

/** The log-in page: an ordinary form, so that password managers and keyboards work; one click for each demonstration account. */
@Route("connexion")
@PageTitle("Connexion · Copil")
@AnonymousAllowed
class ConnexionView extends Composite<Main> implements BeforeEnterObserver {

    private final Message accueil = Message.annonce().absentSiVide();
    private final Message erreur = Message.alerte().absentSiVide();

    ConnexionView(Demonstration demonstration) {
        erreur.addClassName("copil-erreur");
        getContent().addClassName("copil-connexion");
        getContent()
                .add(
                        new H1("Copil"),
                        new Paragraph("Le tableau de bord des comités de pilotage : conventions d'objectifs entre "
                                + "politique de la ville et Éducation nationale."),
                        accueil,
                        erreur);
        getContent().getElement().appendChild(formulaire());
        if (demonstration.presente()
                && VaadinRequest.getCurrent() instanceof HttpServletRequest requete
                && DeCetteMachine.vient(requete)) {
            getContent().add(accesLibres(demonstration));
        }
        getContent().add(new Paragraph(new Anchor("/mentions", "Mentions et données personnelles")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Set<String> suites =
                evenement.getLocation().getQueryParameters().getParameters().keySet();
        if (suites.contains("attendre")) {
            erreur.dire("Trop d'essais de suite. Attendez quelques minutes avant de recommencer.");
        } else if (suites.contains("error")) {
            erreur.dire("Ce compte et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez à "
                    + "l'administrateur de Copil un lien pour choisir un autre mot de passe.");
        } else {
            erreur.dire("");
        }
        accueil.dire(
                suites.contains("bienvenue") ? "Votre mot de passe est enregistré : connectez-vous avec lui." : "");
    }

    private static Element formulaire() {
        Element formulaire = formulaireVers("connexion");
        formulaire.appendChild(
                champ("username", "Compte", "text", "username"),
                champ("password", "Mot de passe", "password", "current-password"),
                bouton("Se connecter", "copil-bouton"));
        return formulaire;
    }

    private static Component accesLibres(Demonstration demonstration) {
        Div comptes = new Div(
                new H2("Comptes de démonstration"),
                new Paragraph("Présents seulement sur cette machine, avec la base embarquée. Un clic suffit."));
        comptes.addClassName("copil-demonstration");
        comptes.getElement()
                .appendChild(
                        acces(demonstration, "membre", Role.MEMBRE),
                        acces(demonstration, "cabinet", Role.CABINET),
                        acces(demonstration, "referent", Role.REFERENT),
                        acces(demonstration, "admin", Role.ADMINISTRATEUR));
        return comptes;
    }

    private static Element acces(Demonstration demonstration, String compte, Role role) {
        Element formulaire = formulaireVers(DemonstrationIci.ENTREE.substring(1));
        formulaire.appendChild(
                cache("token", demonstration.jeton(compte)), bouton(role.libelle(), "copil-bouton-secondaire"));
        return formulaire;
    }

    private static Element formulaireVers(String adresse) {
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

    private static Element champ(String nom, String libelle, String type, String remplissage) {
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

    private static Element cache(String nom, String valeur) {
        Element saisie = new Element("input");
        saisie.setAttribute("type", "hidden");
        saisie.setAttribute("name", nom);
        saisie.setAttribute("value", valeur);
        return saisie;
    }

    private static Element bouton(String texte, String classe) {
        Element bouton = new Element("button");
        bouton.setAttribute("type", "submit");
        bouton.setAttribute("class", classe);
        bouton.setText(texte);
        return bouton;
    }
}
