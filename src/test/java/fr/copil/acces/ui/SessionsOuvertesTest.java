package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import fr.copil.acces.Audience;
import fr.copil.acces.DroitsChanges;
import fr.copil.acces.VoirComme;
import fr.copil.essai.EcranEssai;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionsOuvertesTest extends EcranEssai {

    @Autowired
    private SessionsOuvertes sessions;

    @Autowired
    private List<ScheduledTaskHolder> taches;

    @Autowired
    private ApplicationEventPublisher annonces;

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void ranger() {
        sessions.sessionDestroyed(new HttpSessionEvent(session));
        jdbc.update("update mandat set fin = null where compte = 'membre'");
        jdbc.update("update compte set nom = '', etat = 'ACTIF' where identifiant = 'membre'");
    }

    /** What the clock runs. */
    private void sonner(String heure) {
        taches.stream()
                .flatMap(tenues -> tenues.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(tache -> tache.toString().contains(heure))
                .forEach(tache -> tache.getRunnable().run());
    }

    @Test
    void une_page_ouverte_apprend_a_minuit_que_ses_droits_ont_pris_fin() throws InterruptedException {
        VaadinSession ouverte = ouvrirUneSession();
        jdbc.update(
                "update mandat set fin = ? where compte = 'membre'",
                LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1));

        assertThat(finit(ouverte, () -> sonner("EcheancesDesMandats.annoncer"))).isTrue();
    }

    /** As {@code ./copil compte} writes, in a process of its own: this one is told nothing. */
    @Test
    void ce_qu_un_autre_processus_retire_finit_la_session_et_un_nom_change_ne_la_finit_pas()
            throws InterruptedException {
        seConnecter("membre");
        VaadinSession ouverte = ouvrirUneSession();
        jdbc.update("update compte set nom = 'Autrement', version = version + 1 where identifiant = 'membre'");
        sonner("ComptesRelus.relire");
        Thread.sleep(Duration.ofMillis(200));
        assertThat(session.isInvalid()).isFalse();

        jdbc.update("update compte set etat = 'SUSPENDU', version = version + 1 where identifiant = 'membre'");

        assertThat(finit(ouverte, () -> sonner("ComptesRelus.relire"))).isTrue();
    }

    /** By its time, then by a change of the rights of the account that is seen. */
    @Test
    void voir_comme_un_autre_finit_a_l_heure_et_quand_ses_droits_changent() throws InterruptedException {
        seConnecter("admin");
        Authentication administrateur =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        VaadinSession ouverte = ouvrirUneSession();

        voirComme(administrateur, Instant.EPOCH);
        assertThat(revient(ouverte, administrateur, () -> sonner("SessionsOuvertes.revenirALHeure")))
                .isTrue();
        voirComme(administrateur, Instant.MAX);
        assertThat(revient(ouverte, administrateur, () -> sonner("SessionsOuvertes.revenirALHeure")))
                .isFalse();
        assertThat(revient(ouverte, administrateur, () -> annonces.publishEvent(new DroitsChanges("membre"))))
                .isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    private void voirComme(Authentication administrateur, Instant jusqua) {
        VoirComme vu = new VoirComme("membre", Audience.COMITE, Audience.PUBLIC, jusqua, administrateur);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Objects.requireNonNull(administrateur.getPrincipal()), null, List.of(vu)));
    }

    private boolean revient(VaadinSession ouverte, Authentication administrateur, Runnable change)
            throws InterruptedException {
        SecurityContext tenu = SecurityContextHolder.getContext();
        ouverte.unlock();
        try {
            change.run();
            for (int essai = 0; essai < 20 && tenu.getAuthentication() != administrateur; essai++) {
                Thread.sleep(Duration.ofMillis(50));
            }
        } finally {
            ouverte.lock();
        }
        return tenu.getAuthentication() == administrateur;
    }

    private VaadinSession ouvrirUneSession() {
        ouvrir("conventions");
        VaadinSession ouverte = VaadinSession.getCurrent();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        session.setAttribute(VaadinSession.class.getName() + ".essai", ouverte);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return ouverte;
    }

    private boolean finit(VaadinSession ouverte, Runnable change) throws InterruptedException {
        ouverte.unlock();
        try {
            change.run();
            for (int essai = 0; essai < 100 && !session.isInvalid(); essai++) {
                Thread.sleep(Duration.ofMillis(50));
            }
        } finally {
            ouverte.lock();
        }
        return session.isInvalid();
    }
}
