package fr.copil.sante;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class JetonDeSanteTest {

    private static MockHttpServletRequest depuis(String adresse, String autorisation) {
        MockHttpServletRequest requete = new MockHttpServletRequest("GET", "/sante/mesures");
        requete.setRemoteAddr(adresse);
        if (!autorisation.isEmpty()) {
            requete.addHeader("Authorization", autorisation);
        }
        return requete;
    }

    @Test
    void avec_un_jeton_lui_seul_ouvre_d_ou_que_l_on_vienne() {
        PortesDeSante portes = new PortesDeSante("un-jeton");

        assertThat(portes.admis(depuis("203.0.113.9", "Bearer un-jeton"))).isTrue();
        assertThat(portes.admis(depuis("127.0.0.1", ""))).isFalse();
        assertThat(portes.admis(depuis("127.0.0.1", "Bearer un-autre"))).isFalse();
        assertThat(portes.admis(depuis("127.0.0.1", "Basic un-jeton"))).isFalse();
    }

    @Test
    void sans_jeton_cette_machine_seule() {
        PortesDeSante portes = new PortesDeSante("");

        assertThat(portes.admis(depuis("127.0.0.1", ""))).isTrue();
        assertThat(portes.admis(depuis("203.0.113.9", ""))).isFalse();
        assertThat(portes.admis(depuis("203.0.113.9", "Bearer "))).isFalse();
    }
}
