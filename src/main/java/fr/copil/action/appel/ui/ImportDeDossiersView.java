package fr.copil.action.appel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.action.appel.ImportDeDossiersService;
import fr.copil.action.ui.EnvoiDeClasseur;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** Many dossiers at once: the workbook to fill in, its control, then what is kept of it. */
@Route(value = "appel/import", layout = MainLayout.class)
@RolesAllowed(Droit.CONDUIRE_DES_ACTIONS)
class ImportDeDossiersView extends Composite<Section> implements HasDynamicTitle {

    private static final String TITRE = "Déposer des dossiers par un classeur";

    ImportDeDossiersView(ImportDeDossiersService service) {
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor(DossiersEnListe.LISTE, "Appels à projets")),
                        new H1(TITRE),
                        new Paragraph(
                                Typographie.fines("Copil prépare un classeur avec les listes de votre territoire : une"
                                        + " ligne par dossier. Une fois rempli, il est contrôlé en entier avant que rien ne soit"
                                        + " enregistré.")),
                        EnvoiDeClasseur.telechargements("/export/dossiers-a-remplir"),
                        new EnvoiDeClasseur<>(
                                new EnvoiDeClasseur.Mots(
                                        "dossier", "dossiers", "le dossier", "", DossiersEnListe.LISTE),
                                service::controler,
                                service::enregistrer));
    }

    @Override
    public String getPageTitle() {
        return TITRE + " · Copil";
    }
}
