package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When a screen cannot be shown: what happened, what to do, and a code that finds it again in the logs. */
@ParentLayout(MainLayout.class)
@PageTitle("Panne · Copil")
@AnonymousAllowed
class PanneView extends Composite<Section> implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(PanneView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent evenement, ErrorParameter<Exception> parametre) {
        Exception erreur = parametre.getException();
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Panne {} sur /{}",
                code,
                Textes.sansLien(evenement.getLocation().getPath()),
                erreur);
        getContent()
                .add(
                        new H1("Cette page n'a pas pu être préparée"),
                        erreur instanceof ErreurCopil connue
                                ? Message.refus(connue)
                                : new Paragraph(
                                        "Copil a rencontré une panne. Rien de ce qui est enregistré n'est perdu : "
                                                + "réessayez dans un instant, ou revenez au tableau de bord."),
                        new Paragraph("Si cela se reproduit, donnez ce code à l'administrateur : " + code + "."),
                        new Paragraph(new Anchor("/", "Revenir au tableau de bord")),
                        new Paragraph(new Anchor("/aide/tous#un-message-finit-par-un-code", "Ce qu'est ce code")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
