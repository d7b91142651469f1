package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import jakarta.annotation.security.PermitAll;

/** Two bilans on one screen: their figures, their states, their texts. */
@Route(value = "bilans/:avant([0-9]{1,18})/comparer/:apres([0-9]{1,18})", layout = MainLayout.class)
@PageTitle("Comparaison de bilans · Copil")
@PermitAll
class ComparaisonView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ComparaisonService service;

    ComparaisonView(ComparaisonService service) {
        this.service = service;
        getContent().addClassName("copil-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        getContent().removeAll();
        getContent().add(new H1("Comparaison de deux bilans"));
        try {
            montrer(numero(evenement, "avant"), numero(evenement, "apres"));
        } catch (ErreurCopil refus) {
            getContent().add(Message.refus(refus), new Anchor("/bilans", "Voir tous les bilans"));
        }
    }

    private void montrer(long avant, long apres) {
        String ancien = nom(service.trouver(avant));
        String nouveau = nom(service.trouver(apres));
        CoteACote comparaison = new CoteACote(ancien, nouveau, service.entre(avant, apres));
        getContent()
                .add(
                        new Paragraph(
                                new Anchor("/bilans/" + avant, ancien),
                                new Span(" → "),
                                new Anchor("/bilans/" + apres, nouveau)),
                        comparaison);
    }

    private static long numero(BeforeEnterEvent evenement, String nom) {
        return evenement.getRouteParameters().get(nom).map(Long::parseLong).orElse(0L);
    }

    static String nom(FicheBilan fiche) {
        return fiche.genre().libelle() + " " + fiche.annee() + ", version " + fiche.version();
    }
}
