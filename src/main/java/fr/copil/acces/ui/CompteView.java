package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Version;
import fr.copil.ui.Boutons;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/** « Mon compte »: what Copil knows of an account, and the one thing its owner decides: where its messages go. */
@Route(value = "compte/:identifiant?", layout = MainLayout.class)
@PermitAll
class CompteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompteService comptes;
    private final transient LecteurCourant lecteurs;
    private final transient Services services;
    private final H1 titre = new H1();
    private final Paragraph qui = new Paragraph();
    private final TextField courriel = new TextField("Adresse de courriel (facultative)");
    private final Select<ServiceNomme> service = new Select<>();
    private final Message resultat = Message.annonce();
    private String identifiant = "";

    CompteView(CompteService comptes, LecteurCourant lecteurs, Services services) {
        this.comptes = comptes;
        this.services = services;
        this.lecteurs = lecteurs;
        courriel.setHelperText(
                Typographie.fines("Copil y envoie ce que l'on vous demande ; vide, vous ne recevez rien."));
        courriel.setManualValidation(true);
        courriel.addClassName("compte-courriel");
        service.setLabel("Service dont ce compte parle");
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption("aucun");
        service.setItemLabelGenerator(lu -> lu == null ? "aucun" : Typographie.fines(lu.nom()));
        service.setItems(services.tous());
        service.setVisible(lecteurs.lecteur().peut(Droit.GERER_LES_COMPTES));
        NativeButton enregistrer = Boutons.principal("Enregistrer", this::enregistrer);
        getContent().addClassName("copil-page");
        getContent().add(titre, qui, courriel, service, new Div(enregistrer), resultat);
        if (lecteurs.lecteur().peut(Droit.GERER_LES_COMPTES)) {
            getContent()
                    .add(new Paragraph(
                            new Anchor("/administration/courriels", "Courriels écrits, envoyés et en échec")));
        }
        getContent().add(new Paragraph(Typographie.fines("Version de Copil : " + Version.NUMERO)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String sien = lecteurs.lecteur().compte();
        identifiant = evenement.getRouteParameters().get("identifiant").orElse(sien);
        titre.setText(identifiant.equals(sien) ? "Mon compte" : "Compte " + identifiant);
        montrer(lire());
    }

    private CompteLu lire() {
        try {
            return comptes.lire(identifiant).orElseThrow(NotFoundException::new);
        } catch (AccessDeniedException refus) {
            // One does not learn here which accounts exist.
            throw new NotFoundException();
        }
    }

    private void montrer(CompteLu compte) {
        qui.setText(Typographie.fines("Compte « " + compte.identifiant() + " », "
                + compte.role().libelle() + ", audience : " + compte.audience().libelle() + ", territoire : "
                + compte.territoire() + ", service : " + nom(compte) + "."));
        service.setValue(services.tous().stream()
                .filter(lu -> lu.id().equals(compte.service()))
                .findFirst()
                .orElse(null));
        courriel.setValue(compte.courriel() == null ? "" : compte.courriel());
        courriel.setInvalid(false);
    }

    private String nom(CompteLu compte) {
        return services.tous().stream()
                .filter(lu -> lu.id().equals(compte.service()))
                .map(ServiceNomme::nom)
                .findFirst()
                .orElse("aucun");
    }

    private void enregistrer() {
        resultat.dire("");
        try {
            comptes.changerLeCourriel(identifiant, courriel.getValue());
            if (service.isVisible()) {
                ServiceNomme choisi = service.getValue();
                comptes.changerLeService(identifiant, choisi == null ? null : choisi.id());
            }
            montrer(lire());
            resultat.dire("Enregistré.");
        } catch (ErreurCopil refus) {
            Message.refuser(courriel, refus);
        }
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
