package fr.copil.sauvegarde.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.ui.EnDirect;
import fr.copil.sauvegarde.EtatDesSauvegardes;
import fr.copil.sauvegarde.SauvegardesChangees;
import fr.copil.sauvegarde.SauvegardesService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The backups that are kept, whether the last one succeeded, and how to put one back. */
@Route(value = "administration/sauvegardes", layout = MainLayout.class)
@RolesAllowed(Droit.VEILLER_SUR_LES_SAUVEGARDES)
class SauvegardesView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DANS =
            "Une sauvegarde tient toute la base et les fichiers joints. Elle contient aussi ce que"
                    + " le secret statistique cache aux écrans : elle reste sur la machine de Copil, pour son propriétaire, et ne"
                    + " se télécharge pas d'ici. La clé des seconds facteurs (cle-des-secrets) n'y est pas, exprès :"
                    + " gardez-en une copie à part.";

    private final transient SauvegardesService service;
    private final Paragraph reglage = new Paragraph();
    private final Message message = Message.annonce();
    private final Message faute = Message.alerte().absentSiVide();
    private final Liste liste = new Liste();

    SauvegardesView(SauvegardesService service, EnDirect direct) {
        this.service = service;
        direct.suivre(this, this::relire).sur(Set.of(SauvegardesChangees.CLE));
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Sauvegardes"),
                        new Paragraph(Typographie.fines(DANS)),
                        reglage,
                        faute,
                        new Div(Boutons.secondaire("Sauvegarder maintenant", this::demander)),
                        message,
                        liste,
                        new Paragraph(Typographie.fines("Pour en remettre une : arrêtez Copil, puis « ./copil restaurer"
                                + " FICHIER --remplacer » ; la base d'aujourd'hui est mise de côté, pas effacée.")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        EtatDesSauvegardes etat = service.etat();
        liste.montrer(SauvegardesEnListe.de(etat));
        montrer(etat);
    }

    private void relire() {
        EtatDesSauvegardes etat = service.etat();
        liste.actualiser(SauvegardesEnListe.de(etat));
        montrer(etat);
        message.dire(etat.faute().isEmpty() ? "La sauvegarde est écrite." : "");
    }

    private void montrer(EtatDesSauvegardes etat) {
        reglage.setText(Typographie.fines(SauvegardesEnListe.reglage(etat)));
        faute.dire(SauvegardesEnListe.defaut(etat));
    }

    private void demander() {
        try {
            service.demander();
        } catch (ErreurCopil refus) {
            message.refuser(refus);
            return;
        }
        message.dire("La sauvegarde s'écrit : elle viendra ici dans un instant.");
    }

    @Override
    public String getPageTitle() {
        return "Sauvegardes · Copil";
    }
}
