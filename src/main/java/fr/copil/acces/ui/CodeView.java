package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.acces.connexion.SecondFacteur;
import fr.copil.acces.connexion.SecretAPoser;
import fr.copil.ui.Message;
import fr.copil.ui.PiedDePage;
import fr.copil.ui.Typographie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The second page of the log-in: the code of the telephone; before that, for an account that must have one, its secret. */
@Route("connexion/code")
@PageTitle("Second facteur · Copil")
@AnonymousAllowed
class CodeView extends Composite<Main> implements BeforeEnterObserver {

    private final transient SecondFacteur second;
    private final transient Clock horloge;

    private final transient PiedDePage pied;

    CodeView(SecondFacteur second, Clock horloge, PiedDePage pied) {
        this.second = second;
        this.pied = pied;
        this.horloge = horloge;
        getContent().addClassName("copil-connexion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        getContent().removeAll();
        Optional<EntreeEnAttente> attente = VaadinRequest.getCurrent() instanceof HttpServletRequest requete
                ? EntreeEnAttente.dans(requete, horloge.instant())
                : Optional.empty();
        attente.ifPresentOrElse(
                elle -> montrer(
                        elle,
                        evenement
                                .getLocation()
                                .getQueryParameters()
                                .getParameters()
                                .keySet()),
                () -> getContent()
                        .add(
                                new H1("Second facteur"),
                                new Paragraph("Commencez par votre mot de passe."),
                                new Paragraph(new Anchor("/connexion", "Se connecter"))));
        getContent().add(pied.anonyme());
    }

    private void montrer(EntreeEnAttente attente, Set<String> suites) {
        Message erreur = Message.alerte().absentSiVide();
        erreur.addClassName("copil-erreur");
        if (suites.contains("attendre")) {
            erreur.dire("Trop d'essais de suite. Attendez quelques minutes avant de recommencer.");
        } else if (suites.contains("error")) {
            erreur.dire("Ce code n'est pas le bon, ou il a déjà servi : écrivez celui que l'application montre"
                    + " maintenant.");
        }
        getContent().add(new H1("Second facteur"), erreur);
        if (attente.inscription()) {
            getContent()
                    .add(new Paragraph(Typographie.fines("Votre compte demande un second facteur : avant d'entrer,"
                            + " installez sur votre téléphone une application de codes (FreeOTP, Aegis, ou celle de"
                            + " votre administration).")));
            getContent().add(secret(second.preparer(attente.compte())));
        } else {
            getContent()
                    .add(new Paragraph(Typographie.fines("Écrivez le code à six chiffres de votre application, ou l'un"
                            + " de vos codes de secours.")));
        }
        Element formulaire = Formulaire.vers(EntreeParCode.ADRESSE.substring(1));
        Element code = Formulaire.champ("code", "Code", "text", "one-time-code");
        formulaire.appendChild(code, Formulaire.bouton("Entrer", "copil-bouton"));
        if (erreur.isVisible()) {
            Formulaire.reprendre(code.getChild(1), erreur);
        }
        if (attente.seSouvenir()) {
            formulaire.appendChild(Formulaire.cache("remember-me", "on"));
        }
        getContent().getElement().appendChild(formulaire);
        getContent().add(new Paragraph(new Anchor("/connexion", "Revenir à la connexion")));
    }

    /** The square and, for who cannot photograph it, its text. */
    static Div secret(SecretAPoser secret) {
        Code texte = new Code(secret.texte());
        texte.addClassName("compte-lien");
        return new Div(
                new Paragraph("Photographiez ce carré avec elle, ou écrivez-y ce texte :"),
                new Html("<div>" + secret.carre() + "</div>"),
                new Paragraph(texte));
    }
}
