package fr.copil.essai;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.ui.Liste;
import fr.copil.ui.Modelise;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/**
 * Screens without a browser: open an address, read what stands there; under the account of a member of the committee
 * unless a test says otherwise.
 */
@CopilEntier
@WithUserDetails("membre")
public abstract class EcranEssai extends SpringBrowserlessTest {

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    private UserDetailsService comptes;

    /** A new session of this account, as after its log-in. */
    protected void seConnecter(String compte) {
        UserDetails connu = comptes.loadUserByUsername(compte);
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(connu, null, connu.getAuthorities()));
        initVaadinEnvironment();
    }

    @AfterEach
    void seDeconnecter() {
        SecurityContextHolder.clearContext();
    }

    /** A path, then what follows the question mark. */
    protected void ouvrir(String adresse) {
        int question = adresse.indexOf('?');
        if (question < 0) {
            ouvrir(adresse, "");
        } else {
            ouvrir(adresse.substring(0, question), adresse.substring(question + 1));
        }
    }

    protected void ouvrir(String chemin, String parametres) {
        UI.getCurrentOrThrow().navigate(chemin, QueryParameters.fromString(parametres));
    }

    protected String titre() {
        return UI.getCurrentOrThrow().getInternals().getTitle();
    }

    /** What stands behind the refusals on the screen. */
    protected List<String> codes() {
        return affiches()
                .flatMap(composant -> composant.getElement().getChildren())
                .filter(enfant -> !enfant.isTextNode() && enfant.getClassList().contains("copil-code"))
                .map(Element::getText)
                .distinct()
                .toList();
    }

    /** All that is written on the screen, links included, as the components received it. */
    protected String ecran() {
        return affiches()
                .map(composant -> composant instanceof Modelise<?>
                        ? String.valueOf(composant.getElement().getPropertyRaw("modele"))
                        : composant.getElement().getText()
                                + (composant instanceof Anchor lien ? " " + lien.getHref() : ""))
                .collect(Collectors.joining("\n"));
    }

    protected List<Liste> listes() {
        return affiches().filter(Liste.class::isInstance).map(Liste.class::cast).toList();
    }

    /** The text of the elements of the current view that carry this class name. */
    protected String texteDe(String classe) {
        return textes(getCurrentView(), classe);
    }

    /** How many statements the database was sent while the page was opened. */
    protected int ordresPour(String chemin, String parametres) {
        return CompteurDeRequetes.pendant(() -> ouvrir(chemin, parametres)).size();
    }

    private static Stream<Component> affiches() {
        return affiches(UI.getCurrentOrThrow());
    }

    private static Stream<Component> affiches(Component composant) {
        return composant.isVisible()
                ? Stream.concat(Stream.of(composant), composant.getChildren().flatMap(EcranEssai::affiches))
                : Stream.empty();
    }

    private static String textes(HasElement ou, String classe) {
        return ou.getElement()
                .getChildren()
                .map(enfant -> enfant.getClassList().contains(classe)
                        ? enfant.getTextRecursively()
                        : textes(() -> enfant, classe))
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
