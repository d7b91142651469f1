package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.direct.Partage;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.figure.TuilesService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Choix;
import fr.copil.ui.Contexte;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All the indicateurs of the documents, with what they say of one territory, to search and to filter. */
@Route(value = "indicateurs", layout = MainLayout.class)
@PermitAll
class CatalogueView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService service;
    private final transient TuilesService tuiles;
    private final transient TerritoireService territoires;
    private final transient LecteurCourant lecteurs;
    private final transient CollecteService collecte;
    private final transient Partage partage;
    private final ComboBox<Territoire> choix;
    private final Paragraph chapeau = new Paragraph();
    private final Paragraph avis = Message.annoncer(new Paragraph());
    private final Liste liste = new Liste();
    private transient Criteres criteres = new Criteres(Map.of());
    private transient Territoire territoire = Territoire.FRANCE;

    CatalogueView(
            CatalogueService service,
            TuilesService tuiles,
            TerritoireService territoires,
            LecteurCourant lecteurs,
            CollecteService collecte,
            AuthenticationContext acces,
            Partage partage,
            EnDirect direct) {
        this.service = service;
        this.tuiles = tuiles;
        this.territoires = territoires;
        this.lecteurs = lecteurs;
        this.collecte = collecte;
        this.partage = partage;
        direct.suivre(this, this::relire).sur(Set.of(Annonce.CHIFFRES));
        choix = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        choix.setLabel(null);
        choix.setAriaLabel("Territoire");
        Choix.suivre(choix, voulu -> UI.getCurrentOrThrow()
                .navigate(
                        "indicateurs", QueryParameters.simple(avec(voulu.code().valeur()))));
        chapeau.addClassName("fiche-note");
        Div tete = new Div(new H1("Indicateurs"), choix);
        tete.addClassName("catalogue-tete");
        getContent().addClassName("copil-page");
        avis.addClassName("copil-avis");
        getContent().add(tete, avis, liste, chapeau);
        if (acces.hasRole(Droit.REPETER_UNE_LIVRAISON)) {
            getContent()
                    .add(new Paragraph(new Anchor(
                            "/repetition", "Aperçu avant publication : ce que chacun lira d’une livraison")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        String demande = criteres.valeur("territoire");
        UI page = evenement.getUI();
        territoire = territoire(
                demande != null
                        ? demande
                        : Contexte.de(page).map(Contexte::territoire).orElse(null));
        if (territoire.niveau().pilotable()) {
            Contexte.choisir(territoire.code().valeur(), territoire.nom(), page);
        }
        choix.setValue(territoire);
        avis.setVisible(demande != null && !demande.equals(territoire.code().valeur()));
        avis.setText(Typographie.fines("Le territoire « " + Textes.abreger(String.valueOf(demande), 40)
                + " » du lien est inconnu, ou n'a pas de chiffres : voici " + territoire.nom() + "."));
        Catalogue catalogue = service.lire(filtre());
        chapeau.setText(Typographie.fines(CatalogueEnListe.chapeau(catalogue.etendue())));
        liste.montrer(modele(catalogue, tuiles.dans(territoire)));
    }

    /** The one of the address, else that of the dashboard one comes from, else the reader's own. */
    private Territoire territoire(@Nullable String code) {
        return territoires
                .parCode(CodeTerritoire.lire(code == null ? "" : code)
                        .orElseGet(() -> lecteurs.lecteur().territoire()))
                .filter(t -> t.niveau().etudiable())
                .orElse(Territoire.FRANCE);
    }

    private Map<String, String> avec(String code) {
        Map<String, String> parametres = new HashMap<>(criteres.parametres());
        parametres.put("territoire", code);
        parametres.remove("page");
        return parametres;
    }

    private FiltreIndicateurs filtre() {
        return FiltreIndicateurs.lire(criteres.parametres());
    }

    private ListeModele modele(Catalogue catalogue, Map<String, Tuile> dites) {
        return CatalogueEnListe.de(catalogue, territoire, dites, collecte.mesDues(), criteres);
    }

    /** What a reader has to send is theirs alone; the rest is read once for all those of their audience. */
    private void relire() {
        FiltreIndicateurs filtre = filtre();
        liste.actualiser(modele(
                partage.lire("catalogue " + filtre, () -> service.lire(filtre)),
                partage.lire("catalogue en " + territoire.code(), () -> tuiles.dans(territoire))));
    }

    @Override
    public String getPageTitle() {
        return "Indicateurs · Copil";
    }
}
