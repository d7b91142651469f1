package fr.copil.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.acces.InscriptionService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.PiedDePage;
import fr.copil.ui.Typographie;

/** Where a link leads: its owner chooses a password, and the first administrator a name too. */
@Route("bienvenue/:jeton")
@PageTitle("Choisir un mot de passe · Copil")
@AnonymousAllowed
class BienvenueView extends Composite<Main> implements BeforeEnterObserver {

    private final transient InscriptionService service;
    private final TextField identifiant = new TextField("Identifiant");
    private final TextField nom = new TextField("Nom");
    private final NouveauMotDePasse motDePasse = new NouveauMotDePasse();
    private final Div reponse = Message.alerter(new Div());
    private String jeton = "";

    private final transient PiedDePage pied;

    BienvenueView(InscriptionService service, PiedDePage pied) {
        this.service = service;
        this.pied = pied;
        identifiant.setAutocomplete(Autocomplete.USERNAME);
        identifiant.setHelperText("Ce que vous taperez pour entrer, comme prefecture44-admin.");
        nom.setAutocomplete(Autocomplete.NAME);
        getContent().addClassName("copil-connexion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        jeton = evenement.getRouteParameters().get("jeton").orElse("");
        getContent().removeAll();
        service.lire(jeton)
                .ifPresentOrElse(
                        compte -> getContent()
                                .add(
                                        new H1("Bienvenue dans Copil"),
                                        compte.isEmpty() ? premier() : invite(compte),
                                        motDePasse,
                                        reponse,
                                        Boutons.parEntree(
                                                Boutons.principal("Enregistrer", () -> enregistrer(compte.isEmpty())),
                                                identifiant,
                                                nom,
                                                motDePasse)),
                        () -> getContent()
                                .add(
                                        new H1("Ce lien ne vaut plus"),
                                        new Paragraph("Il a déjà servi, ou son délai est passé : demandez-en un autre à"
                                                + " l'administrateur de Copil."),
                                        new Paragraph(new Anchor("/connexion", "Se connecter"))));
        getContent().add(pied.anonyme());
    }

    private Component premier() {
        return new Div(
                new Paragraph("Ce compte sera celui de l'administrateur, qui invite les autres."), identifiant, nom);
    }

    private static Component invite(String compte) {
        return new Paragraph(Typographie.fines(
                "Choisissez le mot de passe du compte « " + compte + " » : vous seul le connaîtrez."));
    }

    private void enregistrer(boolean premier) {
        Message.tenter(reponse, () -> {
            if (premier) {
                service.ouvrirLePremier(
                        jeton, identifiant.getValue(), nom.getValue(), motDePasse.saisi(), motDePasse.repete());
            } else {
                service.choisir(jeton, motDePasse.saisi(), motDePasse.repete());
            }
            UI.getCurrentOrThrow().getPage().setLocation("/connexion?bienvenue");
        });
    }
}
