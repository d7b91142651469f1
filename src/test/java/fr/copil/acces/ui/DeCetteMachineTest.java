package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DeCetteMachineTest {

    private static MockHttpServletRequest requete(String hote) {
        MockHttpServletRequest requete = new MockHttpServletRequest();
        requete.setServerName(hote);
        requete.setRemoteAddr("127.0.0.1");
        return requete;
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.1.1", "[::1]", "copil.localhost", "LOCALHOST"})
    void la_machine_se_nomme_elle_meme(String hote) {
        assertThat(DeCetteMachine.vient(requete(hote))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copil.exemple.fr",
                "192.0.2.1",
                "127.0.0.1.exemple.fr",
                "localhost.exemple.fr",
                "xlocalhost",
                "[2001:db8::1]",
                "1270.0.0.1"
            })
    void un_autre_nom_vient_d_ailleurs(String hote) {
        assertThat(DeCetteMachine.vient(requete(hote))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-proto", "X-FORWARDED-HOST", "Via", "X-Real-IP"})
    void ce_qui_passe_par_un_mandataire_vient_d_ailleurs(String entete) {
        MockHttpServletRequest requete = requete("localhost");
        requete.addHeader(entete, "127.0.0.1");

        assertThat(DeCetteMachine.vient(requete)).isFalse();
    }

    @Test
    void un_mandataire_de_confiance_dont_l_entete_est_deja_lu_reste_un_mandataire() {
        MockHttpServletRequest requete = requete("localhost");
        requete.setAttribute("org.apache.tomcat.request.forwarded", true);

        assertThat(DeCetteMachine.vient(requete)).isFalse();
    }

    @Test
    void une_autre_machine_qui_se_dit_celle_ci_vient_d_ailleurs() {
        MockHttpServletRequest requete = requete("localhost");
        requete.setRemoteAddr("192.0.2.7");

        assertThat(DeCetteMachine.vient(requete)).isFalse();
    }
}
