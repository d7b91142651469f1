package fr.copil.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockServletContext;

class CookieDeSessionTest {

    @ParameterizedTest
    @CsvSource({"https://copil.exemple.fr, true, __Host-JSESSIONID", "http://copil.exemple.fr, false,", "'', false,"})
    void sous_https_le_temoin_de_session_est_a_cet_hote_seul(String url, boolean secure, String nom) throws Exception {
        MockServletContext contexte = new MockServletContext();

        new ServeurConfig(new AdressePublique(url), new Mandataires(""))
                .cookieDeSession()
                .onStartup(contexte);

        SessionCookieConfig temoin = contexte.getSessionCookieConfig();
        assertThat(temoin.isSecure()).isEqualTo(secure);
        assertThat(temoin.getName()).isEqualTo(nom);
        assertThat(temoin.getPath()).isEqualTo("/");
        assertThat(temoin.getDomain()).isNull();
    }
}
