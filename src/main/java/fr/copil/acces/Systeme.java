package fr.copil.acces;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Runs what Copil does by itself (loading its files at start) under a role of its own, so that the services that write
 * have a rule like every other door.
 */
@Component
public class Systeme {

    private final SecurityContextHolderStrategy contextes;

    Systeme(ObjectProvider<SecurityContextHolderStrategy> contextes) {
        // The rules of the services look there first.
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    public void executer(Runnable travail) {
        SecurityContext avant = contextes.getContext();
        SecurityContext contexte = contextes.createEmptyContext();
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "systeme", null, List.of(new SimpleGrantedAuthority("ROLE_" + Droit.COPIL_LUI_MEME))));
        contextes.setContext(contexte);
        try {
            travail.run();
        } finally {
            contextes.setContext(avant);
        }
    }
}
