package fr.copil.courriel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.courriel.MotDePasseOublie;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.PiedDePage;
import org.jspecify.annotations.Nullable;

/** « Mot de passe oublié »: asks for a link, and answers everybody alike. */
@Route("connexion/oubli")
@PageTitle("Mot de passe oublié · Copil")
@AnonymousAllowed
class OubliView extends Composite<Main> {

    private final transient MotDePasseOublie oubli;
    private final TextField compte = new TextField("Compte ou adresse de courriel");
    private final Div reponse = Message.annoncer(new Div());

    OubliView(MotDePasseOublie oubli, PiedDePage pied) {
        this.oubli = oubli;
        compte.setAutocomplete(Autocomplete.USERNAME);
        compte.setMaxLength(254);
        getContent().addClassName("copil-connexion");
        getContent().add(new H1("Mot de passe oublié"));
        if (oubli.possible()) {
            getContent()
                    .add(
                            compte,
                            Boutons.parEntree(Boutons.principal("Recevoir un lien", this::demander), compte),
                            reponse);
        } else {
            getContent()
                    .add(new Paragraph(
                            "Demandez à l'administrateur de Copil un lien pour en choisir un autre : ici, aucun"
                                    + " courriel ne part."));
        }
        getContent().add(new Paragraph(new Anchor("/connexion", "Revenir à la connexion")), pied.anonyme());
    }

    private void demander() {
        reponse.removeAll();
        @Nullable VaadinRequest requete = VaadinRequest.getCurrent();
        boolean laisse =
                oubli.demander(compte.getValue(), requete == null ? "" : String.valueOf(requete.getRemoteAddr()));
        reponse.add(new Paragraph(
                laisse
                        ? "Si un compte actif a ce nom ou cette adresse, un courriel part avec un lien qui vaut un jour. Sans"
                                + " courriel d'ici quelques minutes, demandez à l'administrateur."
                        : "Trop de demandes de suite. Attendez quelques minutes avant de recommencer."));
    }
}
