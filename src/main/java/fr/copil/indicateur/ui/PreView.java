package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.pre.PreService;
import fr.copil.indicateur.pre.ReseauPre;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which REP and REP+ networks a PRE accompanies, and where those who know it declare it. */
@Route(value = "pre", layout = MainLayout.class)
@PermitAll
class PreView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PreService service;
    private final H1 titre = new H1();
    private final Paragraph chapeau = new Paragraph();
    private final Message message = Message.annonce().absentSiVide();
    private final DeclarationPreForm formulaire;
    private final Liste liste = new Liste();
    private final transient Ecoute ecoute;
    private transient Criteres criteres = new Criteres(Map.of());

    PreView(PreService service, EnDirect direct) {
        this.service = service;
        this.ecoute = direct.suivre(this, this::relire);
        ecoute.sur(Set.of(MesuresPubliees.cle(Indicateurs.COUVERTURE_PRE)));
        formulaire = new DeclarationPreForm(service, this::montrer);
        getContent().addClassName("copil-page");
        getContent().add(titre, chapeau, message, formulaire, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        montrer("");
    }

    /** What somebody is about to declare stays as they left it. */
    private void relire() {
        List<ReseauPre> reseaux = service.reseaux(
                service.territoire(criteres.valeur("territoire")).code());
        chapeau.setText(Typographie.fines(PreEnListe.chapeau(reseaux)));
        liste.montrer(PreEnListe.de(reseaux, formulaire.isVisible()));
    }

    private void montrer(String fait) {
        Territoire territoire = service.territoire(criteres.valeur("territoire"));
        List<ReseauPre> reseaux = service.reseaux(territoire.code());
        titre.setText(Typographie.fines("Réseaux accompagnés par un PRE : " + territoire.nom()));
        chapeau.setText(Typographie.fines(PreEnListe.chapeau(reseaux)));
        message.dire(fait);
        boolean ici = service.peutDeclarer(territoire.code());
        formulaire.setVisible(ici && !reseaux.isEmpty());
        formulaire.montrer(reseaux);
        liste.montrer(PreEnListe.de(reseaux, ici));
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
