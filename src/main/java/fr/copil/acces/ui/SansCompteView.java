package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.acces.connexion.AgentReconnu;
import fr.copil.acces.connexion.Demandes;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.PiedDePage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an agent lands whom the identity provider knows and Copil does not let in: what is missing, and how to ask for it. */
@Route(SansCompteView.ADRESSE)
@PageTitle("Accès à Copil · Copil")
@AnonymousAllowed
class SansCompteView extends Composite<Main> implements BeforeEnterObserver {

    static final String ADRESSE = "connexion/sans-compte";
    static final String AGENT = SansCompteView.class.getName();

    private final transient Demandes demandes;
    private final TextField message = new TextField("Message à l'administrateur (facultatif)");
    private final Div reponse = Message.annoncer(new Div());
    private final transient PiedDePage pied;

    SansCompteView(Demandes demandes, PiedDePage pied) {
        this.demandes = demandes;
        this.pied = pied;
        message.setMaxLength(Demandes.LONGUEUR);
        getContent().addClassName("copil-connexion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Set<String> motifs =
                evenement.getLocation().getQueryParameters().getParameters().keySet();
        getContent().removeAll();
        getContent().add(new H1("Vous n'avez pas accès à Copil"));
        agent().ifPresentOrElse(
                        this::proposer, () -> getContent().add(new Paragraph(Typographie.fines(phrase(motifs)))));
        getContent().add(reponse, new Paragraph(new Anchor("/connexion", "Revenir à la connexion")), pied.anonyme());
    }

    private void proposer(AgentReconnu agent) {
        getContent()
                .add(
                        new Paragraph(Typographie.fines("Votre identité est reconnue, et aucun compte n'a l'adresse « "
                                + agent.courriel()
                                + " ». Vous pouvez demander à l'administrateur de vous en ouvrir un ;"
                                + " il recevra votre nom, cette adresse et le SIRET de votre service.")),
                        message,
                        Boutons.principal("Demander un accès", this::demander));
    }

    private void demander() {
        reponse.removeAll();
        agent().ifPresent(agent -> {
            demandes.deposer(agent, message.getValue());
            session().ifPresent(session -> session.removeAttribute(AGENT));
            reponse.add(new Paragraph("Votre demande attend l'administrateur : il vous répondra par courriel."));
        });
    }

    private static String phrase(Set<String> motifs) {
        String fin = " Parlez-en à l'administrateur de Copil.";
        if (motifs.contains("courriel_non_verifie")) {
            return "Le fournisseur d'identité ne garantit pas votre adresse de courriel." + fin;
        }
        if (motifs.contains("autre_siret")) {
            return "Votre compte est rattaché à un service qui n'a pas le SIRET du vôtre." + fin;
        }
        return "Votre compte ne peut pas servir aujourd'hui." + fin;
    }

    private static Optional<AgentReconnu> agent() {
        return session()
                .map(session -> session.getAttribute(AGENT))
                .filter(AgentReconnu.class::isInstance)
                .map(AgentReconnu.class::cast);
    }

    private static Optional<WrappedSession> session() {
        @Nullable VaadinRequest requete = VaadinRequest.getCurrent();
        return Optional.ofNullable(requete == null ? null : requete.getWrappedSession(false));
    }
}
