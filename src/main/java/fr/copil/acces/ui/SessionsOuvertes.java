package fr.copil.acces.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import fr.copil.acces.DroitsChanges;
import fr.copil.acces.VoirComme;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this server, so that a right that ends acts at once: once the change is committed, pages left open go to
 * the log-in and their session ends.
 */
@Component
class SessionsOuvertes implements HttpSessionListener, HttpSessionIdListener, DroitsChanges.Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(SessionsOuvertes.class);

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    SessionsOuvertes(ApplicationEventPublisher annonces, Clock horloge) {
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @Override
    public void sessionCreated(HttpSessionEvent evenement) {
        sessions.put(evenement.getSession().getId(), evenement.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent evenement) {
        sessions.remove(evenement.getSession().getId());
        try {
            vu(evenement.getSession()).ifPresent(vu -> annonces.publishEvent(vu.fin("session fermée")));
        } catch (RuntimeException arret) {
            LOG.warn("La fin d'une session n'a pas pu être notée.", arret);
        }
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent evenement, String ancien) {
        sessions.remove(ancien);
        sessionCreated(evenement);
    }

    @Override
    public List<Authentication> titulaires() {
        return List.copyOf(sessions.values()).stream()
                .flatMap(session -> contexte(session).stream())
                .flatMap(contexte -> Stream.ofNullable(contexte.getAuthentication()))
                .toList();
    }

    /** In a thread of its own: that of the administrator's screen holds another session. */
    @TransactionalEventListener(fallbackExecution = true)
    void fermer(DroitsChanges changes) {
        List<HttpSession> siennes = List.copyOf(sessions.values()).stream()
                .filter(session -> estDe(session, changes.compte()))
                .toList();
        Thread.ofVirtual().name("copil-sessions").start(() -> {
            siennes.forEach(SessionsOuvertes::fermer);
            revenir(vu -> vu.compte().equals(changes.compte()), "les droits de ce compte ont changé");
        });
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void revenirALHeure() {
        revenir(vu -> vu.fini(horloge.instant()), "temps écoulé");
    }

    private void revenir(Predicate<VoirComme> lesquels, String pourquoi) {
        for (HttpSession session : List.copyOf(sessions.values())) {
            vu(session).filter(lesquels).ifPresent(vu -> {
                contexte(session).ifPresent(vu::finir);
                annonces.publishEvent(vu.fin(pourquoi));
                VaadinSession.getAllSessions(session)
                        .forEach(ouverte -> ouverte.accessSynchronously(
                                () -> recharger(ouverte, "/administration/comptes/" + vu.compte())));
            });
        }
    }

    /** All the pages of a session, so that none goes on showing what another account reads. */
    static void recharger(VaadinSession session, String adresse) {
        session.getUIs().forEach(page -> page.getPage().setLocation(adresse));
    }

    static Optional<VoirComme> vu(HttpSession session) {
        return contexte(session).flatMap(contexte -> VoirComme.de(contexte.getAuthentication()));
    }

    /** Those of an account, the last one used first. */
    List<SessionLue> de(String compte) {
        return List.copyOf(sessions.values()).stream()
                .filter(session -> estDe(session, compte))
                .flatMap(session -> SessionLue.lire(session).stream())
                .sorted(Comparator.comparing(SessionLue::vueLe).reversed())
                .toList();
    }

    /** One of them; in a thread of its own too. */
    void fermer(String compte, String id) {
        Optional.ofNullable(sessions.get(id))
                .filter(session -> estDe(session, compte))
                .ifPresent(session -> Thread.ofVirtual().name("copil-sessions").start(() -> fermer(session)));
    }

    private static boolean estDe(HttpSession session, String compte) {
        return contexte(session)
                .map(SecurityContext::getAuthentication)
                .filter(qui -> qui.getName().equals(compte))
                .isPresent();
    }

    private static Optional<SecurityContext> contexte(HttpSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext contexte
                    ? Optional.of(contexte)
                    : Optional.empty();
        } catch (IllegalStateException dejaFermee) {
            return Optional.empty();
        }
    }

    private static void fermer(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(ouverte -> {
                ouverte.accessSynchronously(() -> recharger(ouverte, "/connexion"));
                // It is on its way; the end of the session would cut the line under it, this waits for it.
                ouverte.accessSynchronously(() -> ouverte.getUIs().forEach(SessionsOuvertes::raccrocher));
            });
            session.invalidate();
        } catch (IllegalStateException dejaFermee) {
            // Somebody else did, which is what was asked for.
        }
    }

    private static void raccrocher(UI page) {
        PushConnection ligne = page.getInternals().getPushConnection();
        if (ligne != null && ligne.isConnected()) {
            ligne.disconnect();
        }
    }
}
