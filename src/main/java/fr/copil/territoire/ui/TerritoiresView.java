package fr.copil.territoire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.Annuaire;
import fr.copil.territoire.AnnuaireService;
import fr.copil.territoire.Arbre;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Territories: what is searched for, or a walk from France to a school. */
@Route(value = "territoires", layout = MainLayout.class)
@PermitAll
class TerritoiresView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnnuaireService annuaire;
    private final transient FicheTerritoireService fiches;
    private final Inconnu inconnu = new Inconnu();
    private final Fiche entete = new Fiche();
    private final Liste liste = new Liste();
    private String titre = "";

    TerritoiresView(AnnuaireService annuaire, FicheTerritoireService fiches) {
        this.annuaire = annuaire;
        this.fiches = fiches;
        getContent().addClassNames("copil-page", "copil-territoires");
        getContent().add(inconnu, entete, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        AdresseLue lue = AdresseLue.de(criteres);
        String illisible = lue.codeIllisible();
        inconnu.effacer();
        if (illisible != null) {
            inconnu.montrer(illisible, fiches.proches(illisible), Adresses::dans);
        }
        montrer(lue.demande(), lue, criteres.page());
    }

    private void montrer(AdresseAnnuaire demande, AdresseLue lue, int page) {
        CodeTerritoire dans = demande.dans();
        if (demande.sansCritere()) {
            Optional<Arbre> arbre = annuaire.arbre(dans == null ? CodeTerritoire.FRANCE : dans)
                    .filter(etape -> !etape.branches().isEmpty());
            if (arbre.isPresent()) {
                titre = EnteteDesTerritoires.titre(arbre.get().chemin());
                entete.montrer(EnteteDesTerritoires.de(arbre.get()));
                liste.montrer(TerritoiresEnListe.arbre(demande, arbre.get()));
                return;
            }
        }
        Annuaire lu = annuaire.page(demande, page);
        if (dans != null && lu.chemin().isEmpty()) {
            inconnu.montrer(dans.valeur(), fiches.proches(dans.valeur()), Adresses::dans);
            montrer(lue.partout(), lue, page);
            return;
        }
        titre = EnteteDesTerritoires.titre(lu.chemin());
        entete.montrer(EnteteDesTerritoires.de(demande, lu));
        liste.montrer(TerritoiresEnListe.lignes(demande, lu));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
