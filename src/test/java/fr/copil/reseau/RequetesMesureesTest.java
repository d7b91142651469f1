package fr.copil.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class RequetesMesureesTest {

    private final RequetesMesurees filtre = new RequetesMesurees();

    private int statut(MockHttpServletRequest requete) throws Exception {
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        filtre.doFilter(requete, reponse, new MockFilterChain());
        return reponse.getStatus();
    }

    private static MockHttpServletRequest de(String adresse, String chemin) {
        return de(adresse, chemin, -1);
    }

    /** @param octets announced; none when negative */
    private static MockHttpServletRequest de(String adresse, String chemin, int octets) {
        MockHttpServletRequest requete = new MockHttpServletRequest("GET", chemin) {
            @Override
            public long getContentLengthLong() {
                return octets;
            }
        };
        requete.setRemoteAddr(adresse);
        requete.setRequestedSessionIdValid(false);
        return requete;
    }

    @ParameterizedTest
    @CsvSource({
        "/, 2097152, 200",
        "/, 2097153, 413",
        "/connexion, 12000000, 413",
        "/VAADIN/dynamic/resource/1/envoi, 210763776, 200",
        "/VAADIN/dynamic/resource/1/envoi, 210763777, 413"
    })
    void un_envoi_trop_lourd_est_refuse_avant_d_etre_lu(String chemin, int octets, int statut) throws Exception {
        assertThat(statut(de("127.0.0.1", chemin, octets))).isEqualTo(statut);
    }

    @Test
    void un_envoi_sans_longueur_est_refuse() throws Exception {
        MockHttpServletRequest requete = de("127.0.0.1", "/");
        requete.addHeader("Transfer-Encoding", "chunked");

        assertThat(statut(requete)).isEqualTo(413);
    }

    @Test
    void une_adresse_n_ouvre_pas_des_sessions_sans_fin_et_ne_gene_qu_elle() throws Exception {
        for (int i = 0; i < RequetesMesurees.VISITES; i++) {
            assertThat(statut(de("192.0.2.1", "/connexion"))).isEqualTo(200);
        }

        assertThat(statut(de("192.0.2.1", "/connexion"))).isEqualTo(429);
        assertThat(statut(de("192.0.2.1", "/VAADIN/build/a.js"))).isEqualTo(200);
        assertThat(statut(de("192.0.2.2", "/connexion"))).isEqualTo(200);
        MockHttpServletRequest enSession = de("192.0.2.1", "/");
        enSession.setRequestedSessionIdValid(true);
        assertThat(statut(enSession)).isEqualTo(200);
    }

    @Test
    void la_session_d_un_inconnu_est_courte_jusqu_a_ce_qu_il_entre() {
        MockServletContext contexte = new MockServletContext();
        contexte.setSessionTimeout(60);
        MockHttpSession session = new MockHttpSession(contexte);
        SessionsDInconnus sessions = new SessionsDInconnus();
        sessions.sessionCreated(new HttpSessionEvent(session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);

        sessions.attributeAdded(new HttpSessionBindingEvent(
                session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "entré"));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(3600);
    }
}
