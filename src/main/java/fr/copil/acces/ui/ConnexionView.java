package fr.copil.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
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
import fr.copil.acces.connexion.Fournisseur;
import fr.copil.ui.Message;
import fr.copil.ui.PiedDePage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** The log-in page: an ordinary form, so that password managers and keyboards work; one click for each demonstration account. */
@Route("connexion")
@PageTitle("Connexion · Copil")
@AnonymousAllowed
class ConnexionView extends Composite<Main> implements BeforeEnterObserver {

    private final Element compte = Formulaire.champ("username", "Compte", "text", "username");
    private final Message accueil = Message.annonce().absentSiVide();
    private final Message erreur = Message.alerte().absentSiVide();

    ConnexionView(Demonstration demonstration, ObjectProvider<Fournisseur> fournisseur, PiedDePage pied) {
        erreur.addClassName("copil-erreur");
        getContent().addClassName("copil-connexion");
        getContent()
                .add(
                        nom(),
                        new Paragraph(
                                "Le tableau de bord des comités de pilotage : où en sont les écarts scolaires des "
                                        + "quartiers prioritaires, ce que les conventions entre politique de la ville et Éducation "
                                        + "nationale ont promis, et ce qui a été décidé."),
                        accueil,
                        erreur);
        getContent().getElement().appendChild(formulaire());
        getContent().add(new Paragraph(new Anchor("/connexion/oubli", "Mot de passe oublié")));
        fournisseur.ifAvailable(lui -> {
            Anchor vers = new Anchor(
                    EntreeConfig.VERS_LE_FOURNISSEUR + "/" + Fournisseur.ID, "S'identifier avec " + lui.nom());
            vers.setRouterIgnore(true);
            getContent().add(new Paragraph(vers));
        });
        if (demonstration.presente()
                && VaadinRequest.getCurrent() instanceof HttpServletRequest requete
                && DeCetteMachine.vient(requete)) {
            getContent().add(accesLibres(demonstration));
        }
        getContent().add(pied.anonyme(), new Apercu());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Set<String> suites =
                evenement.getLocation().getQueryParameters().getParameters().keySet();
        if (suites.contains("recommencer")) {
            erreur.dire("Cette page avait trop attendu : recommencez.");
        } else if (suites.contains("attendre")) {
            erreur.dire("Trop d'essais de suite. Attendez quelques minutes avant de recommencer.");
        } else if (suites.contains("fournisseur")) {
            erreur.dire("L'identification n'a pas abouti : recommencez, ou entrez avec votre mot de passe.");
        } else if (suites.contains("panne")) {
            erreur.dire("La base de données ne répond pas : votre mot de passe n'est pas en cause. Réessayez dans un"
                    + " instant ; si cela dure, prévenez l'administrateur.");
        } else if (suites.contains("error")) {
            erreur.dire("Ce compte et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez à "
                    + "l'administrateur de Copil un lien pour choisir un autre mot de passe.");
        } else {
            erreur.dire("");
        }
        if (erreur.isVisible()) {
            Formulaire.reprendre(compte.getChild(1), erreur);
        }
        accueil.dire(
                suites.contains("bienvenue")
                        ? "Votre mot de passe est enregistré : connectez-vous avec lui."
                        : suites.contains("terminee")
                                ? "Votre session avait assez duré : connectez-vous de nouveau."
                                : "");
    }

    private static H1 nom() {
        H1 nom = new H1(new Image("/icone.svg", ""));
        nom.add("Copil");
        return nom;
    }

    private Element formulaire() {
        Element formulaire = Formulaire.vers("connexion");
        formulaire.appendChild(
                compte,
                Formulaire.champ("password", "Mot de passe", "password", "current-password"),
                Formulaire.aCocher("remember-me", "Se souvenir de cet appareil pendant trente jours"),
                Formulaire.bouton("Se connecter", "copil-bouton"));
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
        Element formulaire = Formulaire.vers(DemonstrationIci.ENTREE.substring(1));
        formulaire.appendChild(
                Formulaire.cache("token", demonstration.jeton(compte)),
                Formulaire.bouton(role.libelle(), "copil-bouton-secondaire"));
        return formulaire;
    }
}
