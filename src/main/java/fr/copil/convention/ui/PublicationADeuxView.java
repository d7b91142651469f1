package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.IdentiteService;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.publication.ConventionADeux;
import fr.copil.convention.publication.PublicationADeuxService;
import fr.copil.ui.Boutons;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.ProuverDialogue;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** Which conventions ask that two people publish. */
@Route(value = "administration/publication", layout = MainLayout.class)
@PageTitle("Publication des chiffres · Copil")
@RolesAllowed(Droit.REGLER_LA_PUBLICATION)
class PublicationADeuxView extends Composite<Section> implements BeforeEnterObserver {

    private final transient PublicationADeuxService service;
    private final transient IdentiteService identite;
    private final UnorderedList liste = new UnorderedList();
    private final Message message = Message.annonce();

    PublicationADeuxView(PublicationADeuxService service, IdentiteService identite) {
        this.service = service;
        this.identite = identite;
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Publication des chiffres"),
                        new Paragraph(
                                Typographie.fines("Une convention peut demander deux personnes : l'une propose, une"
                                        + " autre contresigne ou refuse. Cela vaut pour toute livraison qui parle de son"
                                        + " territoire ; déclarer les réseaux qu'un PRE accompagne n'en est pas une.")),
                        liste,
                        message);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montrer("");
    }

    private void montrer(String fait) {
        liste.removeAll();
        service.lire().forEach(convention -> liste.add(ligne(convention)));
        message.dire(fait);
    }

    private ListItem ligne(ConventionADeux convention) {
        boolean aDeux = convention.aDeux();
        ListItem ligne = new ListItem(
                Typographie.fines(convention.titre() + " : " + (aDeux ? "deux personnes. " : "une personne. ")));
        ligne.add(Boutons.discret(
                aDeux ? "Laisser publier seul" : "Demander deux personnes",
                convention.titre(),
                () -> regler(convention.code(), !aDeux)));
        return ligne;
    }

    private void regler(String convention, boolean aDeux) {
        try {
            service.regler(convention, aDeux);
            montrer(aDeux ? "Deux personnes publient désormais." : "Une personne suffit désormais.");
        } catch (IdentiteAProuver demande) {
            if (demande.libelle().isEmpty()) {
                message.refuser(demande);
            } else {
                new ProuverDialogue(demande.libelle(), identite::prouver, () -> regler(convention, aDeux)).open();
            }
        } catch (ErreurCopil refus) {
            message.refuser(refus);
        }
    }
}
