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
    private final ObjectProvider<HorsDePage> pages;

    Systeme(ObjectProvider<SecurityContextHolderStrategy> contextes, ObjectProvider<HorsDePage> pages) {
        this.pages = pages;
        // The rules of the services look there first.
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Also when somebody's page asked for it: the session of that page would still say that they act. */
    public void executer(Runnable travail) {
        HorsDePage page = pages.getIfAvailable();
        if (page == null) {
            lui(travail);
        } else {
            page.executer(() -> lui(travail));
        }
    }

    private void lui(Runnable travail) {
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
