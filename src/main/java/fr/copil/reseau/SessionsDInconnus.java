package fr.copil.reseau;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What is kept for somebody who has not logged in is kept for a short while: longer than the heartbeat of an open page, so that
 * a log-in page left open still works.
 */
@Component
class SessionsDInconnus implements HttpSessionListener, HttpSessionAttributeListener {

    static final int EN_SECONDES = (int) Duration.ofMinutes(10).toSeconds();

    @Override
    public void sessionCreated(HttpSessionEvent evenement) {
        evenement.getSession().setMaxInactiveInterval(EN_SECONDES);
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent evenement) {
        HttpSession session = evenement.getSession();
        if (evenement.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                && session.getMaxInactiveInterval() == EN_SECONDES) {
            session.setMaxInactiveInterval(
                    (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout())
                            .toSeconds());
        }
    }
}
