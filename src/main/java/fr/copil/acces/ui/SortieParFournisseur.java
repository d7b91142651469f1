package fr.copil.acces.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import fr.copil.acces.connexion.Fournisseur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever came in by the identity provider leaves it too: another who sits down here would come in as them. */
class SortieParFournisseur extends SimpleUrlLogoutSuccessHandler implements LogoutHandler {

    private final Fournisseur fournisseur;
    private final String adresse;

    SortieParFournisseur(Fournisseur fournisseur, String adresse) {
        this.fournisseur = fournisseur;
        this.adresse = adresse.replaceFirst("/+$", "");
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    /** Before the session ends, and its token with it. */
    @Override
    public void logout(HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication qui) {
        @Nullable HttpSession session = requete.getSession(false);
        if (session != null) {
            requete.setAttribute(EntreeParFournisseur.JETON, session.getAttribute(EntreeParFournisseur.JETON));
        }
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest requete, HttpServletResponse reponse) {
        @Nullable String jeton = (String) requete.getAttribute(EntreeParFournisseur.JETON);
        @Nullable String sortie = jeton == null ? null : fournisseur.sortie();
        if (sortie == null) {
            return "/";
        }
        return UriComponentsBuilder.fromUriString(sortie)
                .queryParam("id_token_hint", jeton)
                // A second one, so that it has more than thirty-two signs.
                .queryParam("state", (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""))
                .queryParam("post_logout_redirect_uri", adresse + "/")
                .encode()
                .toUriString();
    }
}
