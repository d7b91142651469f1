package fr.copil.acces.ui;

import fr.copil.acces.connexion.AgentRefuse;
import fr.copil.acces.connexion.Agents;
import fr.copil.acces.connexion.Fournisseur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The way back from the identity provider: who it vouches for comes in with their account, as by the form. Decision 0032. */
class EntreeParFournisseur extends AbstractAuthenticationProcessingFilter {

    /** What the provider gave, to leave it too. */
    static final String JETON = EntreeParFournisseur.class.getName() + ".jeton";

    private static final Logger LOG = LoggerFactory.getLogger(EntreeParFournisseur.class);

    private final Fournisseur fournisseur;
    private final Agents agents;
    private final UserDetailsService comptes;
    private final PremierFacteur premier;
    private final AuthenticationEventPublisher annonces;
    private final AuthenticationFailureHandler suite;
    private final HttpSessionOAuth2AuthorizationRequestRepository demandes;
    private final Clock horloge;

    EntreeParFournisseur(
            Fournisseur fournisseur,
            Agents agents,
            UserDetailsService comptes,
            PremierFacteur premier,
            AuthenticationEventPublisher annonces,
            AuthenticationFailureHandler suite,
            HttpSessionOAuth2AuthorizationRequestRepository demandes,
            Clock horloge) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, Fournisseur.RETOUR));
        this.fournisseur = fournisseur;
        this.agents = agents;
        this.comptes = comptes;
        this.premier = premier;
        this.annonces = annonces;
        this.suite = suite;
        this.demandes = demandes;
        this.horloge = horloge;
        setAuthenticationFailureHandler(this::refuser);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest requete, HttpServletResponse reponse) {
        OAuth2AuthorizationRequest demande = demandes.removeAuthorizationRequest(requete, reponse);
        if (demande == null) {
            throw new BadCredentialsException("no request of this session has this state");
        }
        OidcUser agent = fournisseur.reconnaitre(demande, lire(requete, demande));
        UserDetails compte = comptes.loadUserByUsername(agents.compteDe(fournisseur.emetteur(), agent.getClaims()));
        requete.getSession().setAttribute(JETON, agent.getIdToken().getTokenValue());
        premier.exigerLeReste(compte);
        UsernamePasswordAuthenticationToken entre = UsernamePasswordAuthenticationToken.authenticated(
                compte,
                null,
                Facteurs.de(compte, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, horloge.instant()));
        entre.setDetails(new WebAuthenticationDetailsSource().buildDetails(requete));
        annonces.publishAuthenticationSuccess(entre);
        return entre;
    }

    private static OAuth2AuthorizationResponse lire(HttpServletRequest requete, OAuth2AuthorizationRequest demande) {
        String code = requete.getParameter("code");
        OAuth2AuthorizationResponse.Builder reponse = code == null
                ? OAuth2AuthorizationResponse.error(
                        Objects.requireNonNullElse(requete.getParameter("error"), "invalid_request"))
                : OAuth2AuthorizationResponse.success(code);
        return reponse.redirectUri(Objects.requireNonNull(demande.getRedirectUri()))
                .state(requete.getParameter("state"))
                .build();
    }

    private void refuser(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException refus)
            throws IOException, jakarta.servlet.ServletException {
        if (refus instanceof AgentRefuse refuse) {
            LOG.info("Connexion par le fournisseur d'identité refusée : {}", refuse.motif());
            if (refuse.motif() == AgentRefuse.Motif.INCONNU) {
                requete.getSession().setAttribute(SansCompteView.AGENT, refuse.agent());
            }
            reponse.sendRedirect(requete.getContextPath() + "/" + SansCompteView.ADRESSE + "?"
                    + refuse.motif().name().toLowerCase(java.util.Locale.ROOT));
        } else if (refus instanceof SecondFacteurAttendu) {
            suite.onAuthenticationFailure(requete, reponse, refus);
        } else {
            LOG.warn(
                    "Le fournisseur d'identité n'a reconnu personne : {}",
                    refus instanceof OAuth2AuthenticationException protocole
                            ? protocole.getError().getErrorCode()
                            : refus.getMessage());
            reponse.sendRedirect(requete.getContextPath() + "/connexion?fournisseur");
        }
    }
}
