package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.commun.Textes;

/** An address that leads nowhere, or nowhere for this reader: the two are not told apart. */
@ParentLayout(MainLayout.class)
@PageTitle("Adresse inconnue · Copil")
@AnonymousAllowed
class PageInconnueView extends Composite<Section> implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent evenement, ErrorParameter<NotFoundException> parametre) {
        String chemin = evenement.getLocation().getPath();
        getContent()
                .add(
                        new H1("Cette adresse ne mène à rien"),
                        new Paragraph("« /" + Textes.abreger(chemin, 80)
                                + " » n'existe pas, ou n'est pas ouverte à votre compte. Vérifiez le lien reçu."),
                        new Paragraph(new Anchor("/", "Aller au tableau de bord")),
                        new Paragraph(new Anchor(
                                "/aide/tous#une-page-dit-que-l-adresse-ne-mene-a-rien", "Pourquoi, et que faire")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
