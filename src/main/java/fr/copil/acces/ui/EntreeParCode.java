package fr.copil.acces.ui;

import fr.copil.acces.Frein;
import fr.copil.acces.connexion.PreuveParSecondFacteur;
import fr.copil.acces.connexion.SecondFacteur;
import fr.copil.commun.ErreurCopil;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second page of the log-in: a code, of the account whose password this session gave. Here alone it becomes logged in. Decision 0032. */
class EntreeParCode extends AbstractAuthenticationProcessingFilter {

    static final String ADRESSE = "/connexion/code";

    private final SecondFacteur second;
    private final UserDetailsService comptes;
    private final Frein frein;
    private final AuthenticationEventPublisher annonces;
    private final Clock horloge;

    EntreeParCode(
            SecondFacteur second,
            UserDetailsService comptes,
            Frein frein,
            AuthenticationEventPublisher annonces,
            Clock horloge) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADRESSE));
        this.second = second;
        this.comptes = comptes;
        this.frein = frein;
        this.annonces = annonces;
        this.horloge = horloge;
        setAuthenticationFailureHandler(
                (requete, reponse, refus) -> reponse.sendRedirect(requete.getContextPath() + suite(refus)));
    }

    private static String suite(AuthenticationException refus) {
        return switch (refus) {
            case CredentialsExpiredException perime -> "/connexion?recommencer";
            case LockedException trop -> ADRESSE + "?attendre";
            default -> ADRESSE + "?error";
        };
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest requete, HttpServletResponse reponse) {
        EntreeEnAttente attente = EntreeEnAttente.dans(requete, horloge.instant())
                .orElseThrow(() -> new CredentialsExpiredException("no password was given here"));
        String identifiant = attente.compte();
        UserDetails compte = comptes.loadUserByUsername(identifiant);
        if (!attente.vautEncore(compte)) {
            throw new CredentialsExpiredException("the account changed meanwhile");
        }
        if (!frein.essayerUnCode(identifiant)) {
            throw new LockedException("too many codes");
        }
        UsernamePasswordAuthenticationToken entre = UsernamePasswordAuthenticationToken.authenticated(
                compte, null, Facteurs.de(compte, PreuveParSecondFacteur.FACTEUR, horloge.instant()));
        entre.setDetails(new WebAuthenticationDetailsSource().buildDetails(requete));
        if (!convient(attente, requete)) {
            BadCredentialsException faux = new BadCredentialsException("wrong code");
            annonces.publishAuthenticationFailure(faux, entre);
            throw faux;
        }
        frein.codeJuste(identifiant);
        requete.getSession().removeAttribute(EntreeEnAttente.CLE);
        annonces.publishAuthenticationSuccess(entre);
        return entre;
    }

    private boolean convient(EntreeEnAttente attente, HttpServletRequest requete) {
        String code = Objects.requireNonNullElse(requete.getParameter("code"), "");
        if (!attente.inscription()) {
            return second.verifier(attente.compte(), code);
        }
        try {
            requete.getSession()
                    .setAttribute(
                            CodesDeSecoursView.A_MONTRER, new ArrayList<>(second.confirmer(attente.compte(), code)));
            return true;
        } catch (ErreurCopil faux) {
            return false;
        }
    }
}
