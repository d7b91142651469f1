package fr.copil.territoire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.direct.ui.EnDirect;
import fr.copil.figure.FigureModele;
import fr.copil.territoire.ContenuDeZone;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.Figure;
import fr.copil.ui.MainLayout;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Tuiles;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The sheet of one territory. */
@Route(value = "territoires/:code", layout = MainLayout.class)
@PermitAll
// Added by another room, that the screens are built without looking into.
@Uses(Tuiles.class)
class TerritoireView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FicheTerritoireService service;
    private final transient ContoursService contours;
    private final Inconnu inconnu = new Inconnu();
    private final Fiche entete = new Fiche();
    private final Figure carte = new Figure();
    private final Div tableaux = new Div();
    private final Fiche reste = new Fiche();
    private final Map<String, BlocDeFiche> blocs = new LinkedHashMap<>();
    private final Div ailleurs = new Div();
    private final transient ObjectProvider<SousLaPage> autres;
    private String code = "";
    private @Nullable ContenuDeZone compte;
    private String titre = "";
    private transient @Nullable FicheTerritoire montree;
    private transient @Nullable FigureModele carteMontree;

    TerritoireView(
            FicheTerritoireService service,
            ContoursService contours,
            EnDirect direct,
            ObjectProvider<SousLaPage> autres) {
        this.service = service;
        this.contours = contours;
        this.autres = autres;
        direct.suivre(this, this::relire).sur(Set.of(Annonce.CHIFFRES));
        getContent().addClassNames("copil-page", "copil-territoire");
        tableaux.addClassName("territoire-blocs");
        getContent().add(entete, inconnu, ailleurs, carte, tableaux);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String avant = code;
        ContenuDeZone comptesAvant = compte;
        code = evenement.getRouteParameters().get("code").orElse("");
        compte = ContenuDeZone.lire(Criteres.de(evenement.getLocation().getQueryParameters())
                        .valeur("carte"))
                .orElse(null);
        if (montree != null && code.equals(avant) && compte != comptesAvant) {
            // Only the map changes: what is unfolded stays so.
            montrerLaCarte(montree);
        } else {
            montrer(lire());
        }
    }

    private void montrerLaCarte(FicheTerritoire fiche) {
        Optional<FigureModele> modele = modeleDeLaCarte(fiche);
        carteMontree = modele.orElse(null);
        carte.setVisible(modele.isPresent());
        modele.ifPresent(carte::montrer);
    }

    private Optional<FigureModele> modeleDeLaCarte(FicheTerritoire fiche) {
        return CarteDuTerritoire.de(fiche, contours, service, compte);
    }

    private Optional<FicheTerritoire> lire() {
        return CodeTerritoire.lire(code)
                // As the list of quartiers prints it.
                .or(() -> CodeTerritoire.lire("QPV-" + code))
                .flatMap(service::fiche);
    }

    /** A figure published or withdrawn meanwhile; nothing moves when it is of elsewhere. */
    private void relire() {
        Optional<FicheTerritoire> lue = lire();
        if (Objects.equals(lue.orElse(null), montree)) {
            lue.ifPresent(this::actualiserLaCarte);
            return;
        }
        if (lue.isEmpty() || montree == null) {
            montrer(lue);
        } else {
            actualiser(lue.get());
        }
    }

    /** The same place: what is under its name follows by itself, what is unfolded stays so. */
    private void actualiser(FicheTerritoire lue) {
        montree = lue;
        entete.actualiser(TerritoireEnFiche.de(lue));
        reste.actualiser(TerritoireEnFiche.reste(lue));
        List<Tableau> lus = TableauxDuTerritoire.de(lue);
        List<String> titres = lus.stream().map(Tableau::titre).toList();
        if (!List.copyOf(blocs.keySet()).equals(titres)) {
            blocs.values().forEach(tableaux::remove);
            Map<String, BlocDeFiche> connus = Map.copyOf(blocs);
            blocs.clear();
            lus.forEach(lu -> ajouter(
                    lu.titre(), Optional.ofNullable(connus.get(lu.titre())).orElseGet(() -> new BlocDeFiche(lu))));
        }
        lus.forEach(lu -> Objects.requireNonNull(blocs.get(lu.titre())).actualiser(lu));
        actualiserLaCarte(lue);
    }

    /** Another map of quartiers or of networks may have come. */
    private void actualiserLaCarte(FicheTerritoire fiche) {
        FigureModele lue = modeleDeLaCarte(fiche).orElse(null);
        if (lue == null || !carte.isVisible()) {
            montrerLaCarte(fiche);
        } else if (!lue.equals(carteMontree)) {
            carteMontree = lue;
            carte.actualiser(lue);
        }
    }

    private void ajouter(String titre, BlocDeFiche bloc) {
        blocs.put(titre, bloc);
        tableaux.add(bloc);
    }

    private void montrer(Optional<FicheTerritoire> fiche) {
        montree = fiche.orElse(null);
        inconnu.effacer();
        carte.setVisible(false);
        ailleurs.removeAll();
        tableaux.removeAll();
        blocs.clear();
        if (fiche.isEmpty()) {
            titre = "Territoire inconnu";
            entete.montrer(new FicheModele(
                    List.of(new LienNomme("Territoires", Adresses.LISTE)),
                    "",
                    "Territoire inconnu",
                    "",
                    List.of(),
                    List.of()));
            inconnu.montrer(Textes.abreger(code, 40), service.proches(code), Adresses::fiche);
            return;
        }
        titre = fiche.get().territoire().nomEtNiveau();
        entete.montrer(TerritoireEnFiche.de(fiche.get()));
        String sujet = Adresses.fiche(fiche.get().territoire().code());
        autres.orderedStream().flatMap(un -> un.sur(sujet).stream()).forEach(ailleurs::add);
        montrerLaCarte(fiche.get());
        reste.montrer(TerritoireEnFiche.reste(fiche.get()));
        tableaux.add(BlocDeFiche.reste(reste));
        TableauxDuTerritoire.de(fiche.get()).forEach(lu -> ajouter(lu.titre(), new BlocDeFiche(lu)));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
