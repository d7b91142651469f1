package fr.copil.acces;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions of this server, so that a right that ends acts at once: a page left open is closed with its session. */
@Component
class SessionsOuvertes implements HttpSessionListener, HttpSessionIdListener {

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent evenement) {
        sessions.put(evenement.getSession().getId(), evenement.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent evenement) {
        sessions.remove(evenement.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent evenement, String ancien) {
        sessions.remove(ancien);
        sessionCreated(evenement);
    }

    /** Once the change is committed, not before: a session opened meanwhile must read the account as it is now. */
    void fermer(String compte) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    fermerToutDeSuite(compte);
                }
            });
        } else {
            fermerToutDeSuite(compte);
        }
    }

    private void fermerToutDeSuite(String compte) {
        de(compte).forEach(SessionsOuvertes::fermer);
    }

    private Collection<HttpSession> de(String compte) {
        return List.copyOf(sessions.values()).stream()
                .filter(session -> estDe(session, compte))
                .toList();
    }

    private static boolean estDe(HttpSession session, String compte) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext contexte
                    && contexte.getAuthentication() != null
                    && contexte.getAuthentication().getName().equals(compte);
        } catch (IllegalStateException dejaFermee) {
            return false;
        }
    }

    private static void fermer(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException dejaFermee) {
            // Somebody else did, which is what was asked for.
        }
    }
}
