package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.CompteService;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/** « Mon compte »: what Copil knows of an account, and the one thing its owner decides: where its messages go. */
@Route(value = "compte/:identifiant?", layout = MainLayout.class)
@PermitAll
class CompteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompteService comptes;
    private final transient LecteurCourant lecteurs;
    private final H1 titre = new H1();
    private final Paragraph qui = new Paragraph();
    private final TextField courriel = new TextField("Adresse de courriel (facultative)");
    private final Paragraph resultat = new Paragraph();
    private String identifiant = "";

    CompteView(CompteService comptes, LecteurCourant lecteurs) {
        this.comptes = comptes;
        this.lecteurs = lecteurs;
        courriel.setHelperText(
                Typographie.fines("Copil y envoie ce que l'on vous demande ; vide, vous ne recevez rien."));
        courriel.setManualValidation(true);
        courriel.addClassName("compte-courriel");
        NativeButton enregistrer = new NativeButton("Enregistrer", clic -> enregistrer());
        enregistrer.addClassName("copil-bouton");
        resultat.getElement().setAttribute("role", "status");
        getContent().addClassName("copil-page");
        getContent().add(titre, qui, courriel, new Div(enregistrer), resultat);
        if (lecteurs.lecteur().estAdministrateur()) {
            getContent()
                    .add(new Paragraph(
                            new Anchor("/administration/courriels", "Courriels écrits, envoyés et en échec")));
        }
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
                + compte.territoire() + "."));
        courriel.setValue(compte.courriel() == null ? "" : compte.courriel());
        courriel.setInvalid(false);
    }

    private void enregistrer() {
        resultat.setText("");
        try {
            comptes.changerLeCourriel(identifiant, courriel.getValue());
            montrer(lire());
            resultat.setText("Enregistré.");
        } catch (ErreurCopil refus) {
            courriel.setErrorMessage(refus.getMessage());
            courriel.setInvalid(true);
            courriel.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
