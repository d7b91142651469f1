package fr.copil.acces.connexion;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Reads what an account reads at this very moment, for whoever holds an address that the account gave itself: its rights are
 * read again each time, and the rules of the services hold as if it had logged in. Decision 0049.
 */
@Component
public class AuNomDe {

    private final UserDetailsService comptes;
    private final LecteurCourant lecteurCourant;
    private final SecurityContextHolderStrategy contextes;

    AuNomDe(
            UserDetailsService comptes,
            LecteurCourant lecteurCourant,
            ObjectProvider<SecurityContextHolderStrategy> contextes) {
        this.comptes = comptes;
        this.lecteurCourant = lecteurCourant;
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Nothing for an account that is gone, blocked, or has no right today. */
    public <T> Optional<T> lire(String identifiant, Supplier<T> lecture) {
        UserDetails compte;
        try {
            compte = comptes.loadUserByUsername(identifiant);
        } catch (UsernameNotFoundException parti) {
            return Optional.empty();
        }
        if (!compte.isEnabled()) {
            return Optional.empty();
        }
        SecurityContext avant = contextes.getContext();
        SecurityContext contexte = contextes.createEmptyContext();
        contexte.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(compte, null, compte.getAuthorities()));
        contextes.setContext(contexte);
        try {
            return enVigueur() ? Optional.of(lecture.get()) : Optional.empty();
        } finally {
            contextes.setContext(avant);
        }
    }

    private boolean enVigueur() {
        try {
            lecteurCourant.lecteur();
            return true;
        } catch (ErreurCopil echu) {
            return false;
        }
    }
}
