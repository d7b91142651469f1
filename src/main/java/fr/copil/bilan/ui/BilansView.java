package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.BilanService;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;

/** Every bilan, by how far it is; whoever writes them opens a new one here. */
@Route(value = "bilans", layout = MainLayout.class)
@PageTitle("Bilans · Copil")
@PermitAll
class BilansView extends Composite<Section> implements BeforeEnterObserver {

    private final transient BilanService service;
    private final transient BilansEnListe enListe;
    private final Liste liste = new Liste();

    BilansView(
            BilanService service,
            BilansEnListe enListe,
            ConventionService conventions,
            TerritoireService territoires,
            LecteurCourant lecteur,
            AuthenticationContext acces) {
        this.service = service;
        this.enListe = enListe;
        getContent().addClassName("copil-page");
        getContent().add(new H1("Bilans"));
        if (acces.hasRole(Droit.DIRIGER_UN_BILAN)) {
            NouveauBilanForm nouveau = new NouveauBilanForm(
                    conventions, territoires, lecteur.lecteur().territoire(), voulu -> ouvrir(service.creer(voulu)));
            nouveau.setVisible(false);
            NativeButton bouton = Boutons.principal("Ouvrir un bilan", () -> {
                nouveau.setVisible(true);
                nouveau.focus();
            });
            getContent().add(Boutons.rangee(bouton), nouveau);
        }
        getContent().add(liste);
    }

    private static void ouvrir(long id) {
        UI.getCurrentOrThrow().navigate("bilans/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        liste.montrer(enListe.de(service.inventaire()));
    }
}
