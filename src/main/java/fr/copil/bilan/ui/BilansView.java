package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.acces.Droit;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.Dates;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Every bilan, the latest first; whoever writes them opens a new one here. */
@Route(value = "bilans", layout = MainLayout.class)
@PageTitle("Bilans · Copil")
@PermitAll
class BilansView extends Composite<Section> implements BeforeEnterObserver {

    private final transient BilanService service;
    private final Liste liste = new Liste();

    BilansView(
            BilanService service,
            ConventionService conventions,
            TerritoireService territoires,
            AuthenticationContext acces) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(new H1("Bilans"), liste);
        if (acces.hasRole(Droit.DIRIGER_UN_BILAN)) {
            getContent().add(new NouveauBilanForm(conventions, territoires, voulu -> ouvrir(service.creer(voulu))));
        }
    }

    private static void ouvrir(long id) {
        UI.getCurrentOrThrow().navigate("bilans/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        liste.montrer(ListeModele.simple(
                "bilans",
                "Bilans des conventions, les plus récents d'abord",
                List.of(
                        Colonne.de("Bilan"),
                        Colonne.de("Convention"),
                        Colonne.de("Territoire"),
                        Colonne.de("Version"),
                        Colonne.de("État")),
                service.lister().stream().map(BilansView::ligne).toList(),
                "Aucun bilan n'est ouvert. Le cabinet du sous-préfet en ouvre un ici, par convention et par année."));
    }

    private static Ligne ligne(FicheBilan fiche) {
        return Ligne.de(List.of(
                Cellule.lien(fiche.genre().libelle() + " " + fiche.annee(), "/bilans/" + fiche.id()),
                Cellule.lien(fiche.convention(), "/conventions/" + fiche.convention()),
                Cellule.lien(fiche.territoire().valeur(), "/territoires/" + fiche.territoire()),
                Cellule.texte(String.valueOf(fiche.version())),
                Cellule.texte(fiche.statut().libelle()
                        + (fiche.figeLe() == null ? "" : ", figé le " + Dates.jour(fiche.figeLe())))));
    }
}
