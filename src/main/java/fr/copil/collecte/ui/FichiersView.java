package fr.copil.collecte.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.collecte.FichierRecu;
import fr.copil.collecte.FichiersService;
import fr.copil.collecte.Relecture;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** What Copil received, what it refused and why, and the button that reads the files again. */
@Route(value = "fichiers", layout = MainLayout.class)
@RolesAllowed(Droit.VEILLER_SUR_LES_FICHIERS)
class FichiersView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int UNE_SECONDE = 1_000;
    private static final int JAMAIS = -1;

    private final transient FichiersService service;
    private final NativeButton relire = Boutons.principal("Relire les fichiers", this::demander);
    private final Message message = Message.annonce();
    private final Liste fichiers = new Liste();
    private final Liste fautes = new Liste();

    FichiersView(FichiersService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Fichiers reçus"),
                        new Paragraph(
                                Typographie.fines("Les fichiers publiés et le référentiel, tels que Copil les a lus la"
                                        + " dernière fois. Un fichier fautif est refusé en entier : ce qui était en"
                                        + " vigueur le reste. Corrigez le fichier dans le dossier des données, puis"
                                        + " relisez.")),
                        new Div(relire),
                        message,
                        fichiers,
                        fautes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montrer();
    }

    @Override
    protected void onAttach(AttachEvent attache) {
        attache.getUI().addPollListener(coup -> montrer());
    }

    private void demander() {
        try {
            service.relire();
            montrer();
        } catch (ErreurCopil e) {
            message.refuser(e);
        }
    }

    private void montrer() {
        Relecture relecture = service.relecture();
        relire.setEnabled(!relecture.enCours());
        message.dire(relecture.message());
        UI.getCurrentOrThrow().setPollInterval(relecture.enCours() ? UNE_SECONDE : JAMAIS);
        if (!relecture.enCours()) {
            var recus = service.fichiers();
            fichiers.montrer(FichiersEnListe.fichiers(recus));
            fautes.setVisible(recus.stream().anyMatch(recu -> recu.sort() == FichierRecu.Sort.REFUSE));
            fautes.montrer(FichiersEnListe.fautes(recus));
        }
    }

    @Override
    public String getPageTitle() {
        return "Fichiers reçus · Copil";
    }
}
