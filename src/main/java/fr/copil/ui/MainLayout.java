package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.commun.Version;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetails;

/** The narrow bar above every screen: the name, the menu, the search, the account. */
@PermitAll
// The search comes from another room, and the bundle holds what is named from a route on.
@JsModule("./recherche/copil-recherche.ts")
public class MainLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /** In the order of use. */
    private static final Map<String, String> ENTREES = new LinkedHashMap<>();

    static {
        ENTREES.put("", "Tableau de bord");
        ENTREES.put("conventions", "Conventions");
        ENTREES.put("indicateurs", "Indicateurs");
        ENTREES.put("dispositifs", "Dispositifs");
        ENTREES.put("actions", "Actions");
        ENTREES.put("territoires", "Territoires");
        ENTREES.put("seances", "Séances");
        ENTREES.put("bilans", "Bilans");
        ENTREES.put("methode", "Méthode");
    }

    /** Before all others, for who has something to do there. */
    private static final Map<String, String> PREMIERES = Map.of("collecte", "Collecte");

    /** For those alone who may open them, in the order of use. */
    private static final Map<String, String> RESERVEES = new LinkedHashMap<>();

    static {
        RESERVEES.put("a-mettre-a-jour", "À mettre à jour");
        RESERVEES.put("fichiers", "Fichiers");
        RESERVEES.put("administration/comptes", "Administration");
    }

    /** Pages that stand in a room of the menu without bearing its address. */
    private static final Map<String, String> DANS = Map.of(
            "engagements", "conventions",
            "appel", "actions",
            "c", "indicateurs",
            "lecture-de-cible", "indicateurs",
            "pre", "indicateurs",
            "transmettre", "collecte",
            "repetition", "collecte");

    /** Above each page of the administration, for who may open more than one. */
    private static final Map<String, String> ADMINISTRATION = new LinkedHashMap<>();

    static {
        ADMINISTRATION.put("administration/comptes", "Comptes");
        ADMINISTRATION.put("administration/services", "Services");
        ADMINISTRATION.put("administration/publication", "Publication des chiffres");
        ADMINISTRATION.put("administration/courriels", "Courriels");
        ADMINISTRATION.put("administration/audit", "Audit");
        ADMINISTRATION.put("administration/sauvegardes", "Sauvegardes");
        ADMINISTRATION.put("administration/sante", "Santé");
    }

    private final Main contenu = new Main();
    private final MenuPrincipal menu = new MenuPrincipal();
    private final Onglets onglets = new Onglets();
    private final LienDuContexte contexte;
    private final transient AuthenticationContext acces;

    MainLayout(
            AuthenticationContext acces,
            ObjectProvider<RechercheGlobale> recherche,
            ObjectProvider<Bandeau> bandeaux,
            ObjectProvider<NomDuContexte> noms,
            PiedDePage pied) {
        this.acces = acces;
        this.contexte = new LienDuContexte(noms);
        contenu.setId("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("copil-coquille");
        // Nothing to do but answer: what changed meanwhile comes with the answer, or the end of the session.
        getContent().getElement().addEventListener("copil-reveil", reveil -> {});
        getContent().add(evitement());
        bandeaux.orderedStream().flatMap(un -> un.bandeau().stream()).forEach(getContent()::add);
        getContent()
                .add(barre(recherche), contenu, pied.de(acces.getPrincipalName().orElse("")), impression());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement vue) {
        contenu.getElement().removeAllChildren();
        contenu.add(onglets);
        if (vue != null) {
            contenu.getElement().appendChild(vue.getElement());
        }
    }

    /** Before the view reads it. */
    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Contexte.suivre(evenement.getLocation(), evenement.getUI());
    }

    /** The entry of the room one is in, whatever the page inside it. */
    @Override
    public void afterNavigation(AfterNavigationEvent evenement) {
        String chemin = "/" + evenement.getLocation().getPath();
        String premier = evenement.getLocation().getFirstSegment();
        String piece = "/" + DANS.getOrDefault(premier, premier);
        montrerLAdministration(chemin);
        contexte.suivre(evenement);
        getElement()
                .executeJs(
                        "document.dispatchEvent(new CustomEvent('copil-arrivee', { detail: { chemin: $0, par: $1 } }))",
                        evenement.getLocation().getPath(),
                        evenement.getLocationChangeEvent().getTrigger().name());
        menu.situer(lien -> lien.equals(piece) || lien.equals(chemin) || lien.startsWith(piece + "/"));
    }

    private void montrerLAdministration(String chemin) {
        List<Onglets.Onglet> pages = chemin.startsWith("/administration/")
                ? ADMINISTRATION.entrySet().stream()
                        .filter(page -> ouverte(page.getKey()))
                        .map(page -> new Onglets.Onglet(
                                page.getValue(), "/" + page.getKey(), chemin.startsWith("/" + page.getKey())))
                        .toList()
                : List.of();
        onglets.setVisible(pages.size() > 1);
        onglets.montrer("Administration", pages);
    }

    private static Anchor evitement() {
        Anchor lien = new Anchor("#contenu", "Aller au contenu");
        lien.addClassName("copil-evitement");
        lien.setRouterIgnore(true);
        // The page's base address would turn the link into one to the dashboard, without what the address asked for.
        lien.addAttachListener(attache -> lien.getElement()
                .executeJs("this.addEventListener('click', clic => {"
                        + "clic.preventDefault(); document.getElementById('contenu').focus();})"));
        return lien;
    }

    /** Filled when the page is printed: its address and the day. */
    private static Footer impression() {
        Footer pied = new Footer();
        pied.addClassName("copil-impression");
        return pied;
    }

    private Header barre(ObjectProvider<RechercheGlobale> recherche) {
        Image marque = new Image("/icone.svg", "");
        Anchor nom = new Anchor("/", marque, new Span("Copil"));
        nom.addClassName("copil-nom");
        PREMIERES.forEach(this::ajouterSiOuverte);
        ENTREES.forEach(menu::ajouter);
        RESERVEES.forEach(this::ajouterSiOuverte);
        Header barre = new Header(nom, contexte, menu);
        recherche.ifAvailable(globale -> barre.add(globale.champ()));
        barre.add(compte());
        barre.addClassName("copil-barre");
        return barre;
    }

    private void ajouterSiOuverte(String adresse, String libelle) {
        if (ouverte(adresse)) {
            menu.ajouter(adresse, libelle);
        }
    }

    /** As the view itself says: the menu names no right. */
    private boolean ouverte(String adresse) {
        return RouteConfiguration.forSessionScope()
                .getRoute(adresse)
                .map(vue -> vue.getAnnotation(RolesAllowed.class))
                .filter(regle -> acces.hasAnyRole(regle.value()))
                .isPresent();
    }

    /**
     * The page lets go of what pushes to it first, and has done so before its session ends: told of that end while it is on
     * its way to the identity provider, it would turn to the log-in page and leave the provider's session open.
     */
    private void sortir() {
        UI page = UI.getCurrentOrThrow();
        page.getPushConfiguration().setPushMode(PushMode.DISABLED);
        page.getPage()
                .executeJs("sessionStorage.removeItem('copil-saisies'); return true")
                .then(fait -> acces.logout());
    }

    private Component compte() {
        Anchor qui = new Anchor("/compte", acces.getPrincipalName().orElse(""));
        qui.setAriaLabel("Mon compte : " + qui.getText());
        acces.getAuthenticatedUser(UserDetails.class)
                .flatMap(compte -> compte.getAuthorities().stream().findFirst())
                .ifPresent(role -> qui.setTitle(role.getAuthority() + " · Copil " + Version.NUMERO));
        NativeButton sortir = Boutons.discret("Se déconnecter", this::sortir);
        Div compte = new Div(qui, sortir);
        compte.addClassName("copil-compte");
        return compte;
    }
}
