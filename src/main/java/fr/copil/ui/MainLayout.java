package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;

/** The narrow bar above every screen: the name, the menu, the account. */
@PermitAll
public class MainLayout extends Composite<Div> implements RouterLayout {

    private final Main contenu = new Main();
    private final transient AuthenticationContext acces;

    MainLayout(AuthenticationContext acces) {
        this.acces = acces;
        contenu.setId("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("copil-coquille");
        getContent().add(evitement(), barre(), contenu);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement vue) {
        contenu.getElement().removeAllChildren();
        if (vue != null) {
            contenu.getElement().appendChild(vue.getElement());
        }
    }

    private static Anchor evitement() {
        Anchor lien = new Anchor("#contenu", "Aller au contenu");
        lien.addClassName("copil-evitement");
        lien.setRouterIgnore(true);
        return lien;
    }

    private Header barre() {
        Anchor nom = new Anchor("/", "Copil");
        nom.addClassName("copil-nom");
        Nav menu = new Nav(new Anchor("/", "Tableau de bord"));
        menu.getElement().setAttribute("aria-label", "Menu principal");
        Header barre = new Header(nom, menu, compte());
        barre.addClassName("copil-barre");
        return barre;
    }

    private Component compte() {
        Span qui = new Span(acces.getPrincipalName().orElse(""));
        acces.getAuthenticatedUser(UserDetails.class)
                .flatMap(compte -> compte.getAuthorities().stream().findFirst())
                .ifPresent(role -> qui.setTitle(String.valueOf(role.getAuthority())));
        NativeButton sortir = new NativeButton("Se déconnecter", clic -> acces.logout());
        sortir.addClassName("copil-bouton-discret");
        Div compte = new Div(qui, sortir);
        compte.addClassName("copil-compte");
        return compte;
    }
}
