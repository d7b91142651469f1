package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.action.ImportDActionsService;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** Many actions at once: the workbook to fill in, its control, then what is kept of it. */
@Route(value = "actions/import", layout = MainLayout.class)
@RolesAllowed(Droit.CONDUIRE_DES_ACTIONS)
class ImportDActionsView extends Composite<Section> implements HasDynamicTitle {

    private static final String TITRE = "Saisir des actions par un classeur";

    ImportDActionsView(ImportDActionsService service) {
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor(Adresses.LISTE, "Actions")),
                        new H1(TITRE),
                        new Paragraph(
                                Typographie.fines("Copil prépare un classeur avec les listes de votre territoire : une"
                                        + " ligne par action. Une fois rempli, il est contrôlé en entier avant que rien ne soit"
                                        + " enregistré.")),
                        EnvoiDeClasseur.telechargements("/export/actions-a-remplir"),
                        new EnvoiDeClasseur<>(
                                new EnvoiDeClasseur.Mots("action", "actions", "l'action", "e", Adresses.LISTE),
                                service::controler,
                                service::enregistrer));
    }

    @Override
    public String getPageTitle() {
        return TITRE + " · Copil";
    }
}
