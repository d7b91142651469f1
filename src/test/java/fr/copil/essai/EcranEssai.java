package fr.copil.essai;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Screens without a browser: log in with an account, open an address, read what stands there. */
@CopilEntier
public abstract class EcranEssai extends SpringBrowserlessTest {

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
        UI.getCurrentOrThrow()
                .navigate(
                        question < 0 ? adresse : adresse.substring(0, question),
                        question < 0
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(adresse.substring(question + 1)));
    }

    /** The text of the elements of the current view that carry this class name. */
    protected String texteDe(String classe) {
        return textes(getCurrentView(), classe);
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
