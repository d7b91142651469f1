package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.spring.security.RequestUtil;
import fr.copil.essai.HorlogeReglable;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

class DureeDesSessionsTest {

    private static final OffsetDateTime MATIN = OffsetDateTime.parse("2026-11-28T08:00:00+01:00");

    private final RequestUtil vaadin = mock(RequestUtil.class);
    private final HorlogeReglable horloge = new HorlogeReglable();
    private final MockHttpSession session = new MockHttpSession();
    private final DureeDesSessions limite = new DureeDesSessions(Duration.ofHours(12), vaadin, horloge);

    @BeforeEach
    void entrer() throws Exception {
        UserDetails compte = User.withUsername("essai").password("").roles("X").build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(compte, null, compte.getAuthorities()));
        horloge.mettreA(MATIN);
        ouvrir();
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    /** Where it is sent, if anywhere. */
    private String ouvrir() throws Exception {
        return ouvrir("/bilans");
    }

    private String ouvrir(String adresse) throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("GET", adresse);
        requete.setSession(session);
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        limite.doFilter(requete, reponse, new MockFilterChain());
        return String.valueOf(reponse.getRedirectedUrl());
    }

    @Test
    void une_session_dure_douze_heures_et_pas_davantage() throws Exception {
        horloge.mettreA(MATIN.plusHours(12));
        assertThat(ouvrir()).isEqualTo("null");

        horloge.mettreA(MATIN.plusHours(12).plusSeconds(1));
        assertThat(ouvrir()).isEqualTo("/connexion?terminee");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void une_page_projetee_n_est_jamais_coupee() throws Exception {
        when(vaadin.isFrameworkInternalRequest(any())).thenReturn(true);
        horloge.mettreA(MATIN.plusHours(15));

        assertThat(ouvrir()).isEqualTo("null");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void ni_par_un_script_ou_un_fond_de_carte_qu_elle_demande_plus_tard() throws Exception {
        horloge.mettreA(MATIN.plusHours(15));

        assertThat(ouvrir("/VAADIN/build/carte.js")).isEqualTo("null");
        assertThat(ouvrir("/contours/communes.json")).isEqualTo("null");
        assertThat(session.isInvalid()).isFalse();

        assertThat(ouvrir("/export/valeurs.csv")).isEqualTo("/connexion?terminee");
    }

    /** Else a page that a slow line is still bringing would end the session that it was opened in. */
    @Test
    void ni_par_son_icone_ou_une_image() throws Exception {
        horloge.mettreA(MATIN.plusHours(15));
        MockHttpServletRequest icone = new MockHttpServletRequest("GET", "/favicon.ico");
        icone.addHeader("Sec-Fetch-Dest", "image");
        icone.setSession(session);
        MockHttpServletResponse reponse = new MockHttpServletResponse();

        limite.doFilter(icone, reponse, new MockFilterChain());

        assertThat(reponse.getRedirectedUrl()).isNull();
        assertThat(session.isInvalid()).isFalse();
    }
}
