package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
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
import fr.copil.bilan.LigneDeBilan;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.RienEncore;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Every bilan, by how far it is; whoever writes them opens a new one here. */
@Route(value = "bilans", layout = MainLayout.class)
@PageTitle("Bilans · Copil")
@PermitAll
class BilansView extends Composite<Section> implements BeforeEnterObserver {

    private final transient BilanService service;
    private final transient BilansEnListe enListe;
    private final Liste liste = new Liste();
    private final RienEncore rienEncore;

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
        rienEncore = new RienEncore(
                "Un bilan s'ouvre comme une note : une synthèse, les chiffres du territoire, ce qui est tenu et ce qui"
                        + " ne l'est pas, les décisions demandées. Copil en propose le texte, la préfecture et la direction des"
                        + " services départementaux de l'Éducation nationale (DSDEN) l'écrivent ensemble, le figent et le signent.",
                exemple(),
                new Anchor("/aide/cabinet#ecrire-un-bilan", "Comment s'écrit un bilan"));
        getContent().add(liste, rienEncore);
    }

    private static Anchor exemple() {
        Anchor exemple = new Anchor("/aide/exemple-bilan.pdf", "Voir un exemple de bilan (PDF)");
        exemple.setRouterIgnore(true);
        exemple.setTarget(AnchorTarget.BLANK);
        return exemple;
    }

    private static void ouvrir(long id) {
        UI.getCurrentOrThrow().navigate("bilans/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        List<LigneDeBilan> bilans = service.inventaire();
        liste.montrer(enListe.de(bilans));
        rienEncore.setVisible(bilans.isEmpty());
    }
}
