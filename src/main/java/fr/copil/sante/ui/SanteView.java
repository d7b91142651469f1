package fr.copil.sante.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.commun.Constat;
import fr.copil.figure.Trait;
import fr.copil.sante.SanteService;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How each part of Copil is when the page is asked for. */
@Route(value = "administration/sante", layout = MainLayout.class)
@RolesAllowed(Droit.VEILLER_SUR_LA_SANTE)
class SanteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SONDES =
            "Pour une sonde : /sante/etat/pret répond 200 quand Copil sert, 503 sinon. Pour"
                    + " Prometheus : /sante/mesures, avec le jeton de COPIL_JETON_SANTE.";

    private final transient SanteService service;
    private final Liste liste = new Liste();

    SanteView(SanteService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(new H1("Santé de Copil"), liste, new Paragraph(Typographie.fines(SONDES)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        liste.montrer(ListeModele.simple(
                "sante",
                "À l'instant, ce qui ne va pas d'abord",
                List.of(Colonne.de("Quoi"), Colonne.de("État"), Colonne.de("Ce qui est su")),
                service.constats().stream().map(SanteView::ligne).toList(),
                "Rien ne se dit."));
    }

    private static Ligne ligne(Constat constat) {
        return Ligne.de(List.of(
                Cellule.texte(constat.sujet()),
                Cellule.etat(constat.etat().libelle(), trait(constat.etat()).code()),
                Cellule.texte(constat.phrase())));
    }

    private static Trait trait(Constat.Etat etat) {
        return switch (etat) {
            case BIEN -> Trait.REALISE;
            case A_SURVEILLER -> Trait.SUSPENDU;
            case EN_DEFAUT -> Trait.BLOQUE;
        };
    }

    @Override
    public String getPageTitle() {
        return "Santé · Copil";
    }
}
