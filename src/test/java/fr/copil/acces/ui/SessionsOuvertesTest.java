package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import fr.copil.essai.EcranEssai;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionsOuvertesTest extends EcranEssai {

    @Autowired
    private SessionsOuvertes sessions;

    @Autowired
    private List<ScheduledTaskHolder> taches;

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void ranger() {
        sessions.sessionDestroyed(new HttpSessionEvent(session));
        jdbc.update("update mandat set fin = null where compte = 'membre'");
    }

    /** What the clock runs just after midnight. */
    private void minuit() {
        taches.stream()
                .flatMap(tenues -> tenues.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(tache -> tache.toString().contains("EcheancesDesMandats.annoncer"))
                .forEach(tache -> tache.getRunnable().run());
    }

    @Test
    void une_page_ouverte_apprend_a_minuit_que_ses_droits_ont_pris_fin() throws InterruptedException {
        ouvrir("conventions");
        VaadinSession ouverte = VaadinSession.getCurrent();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        session.setAttribute(VaadinSession.class.getName() + ".essai", ouverte);
        sessions.sessionCreated(new HttpSessionEvent(session));
        jdbc.update(
                "update mandat set fin = ? where compte = 'membre'",
                LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1));

        ouverte.unlock();
        try {
            minuit();
            for (int essai = 0; essai < 100 && !session.isInvalid(); essai++) {
                Thread.sleep(Duration.ofMillis(50));
            }
        } finally {
            ouverte.lock();
        }

        assertThat(session.isInvalid()).isTrue();
    }
}
