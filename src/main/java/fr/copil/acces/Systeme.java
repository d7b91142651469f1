package fr.copil.acces;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs what Copil does by itself (loading its files at start) under a role of its own, so that the services that write
 * have a rule like every other door.
 */
@Component
public class Systeme {

    public void executer(Runnable travail) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "systeme", null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEME"))));
        SecurityContextHolder.setContext(contexte);
        try {
            travail.run();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }
}
