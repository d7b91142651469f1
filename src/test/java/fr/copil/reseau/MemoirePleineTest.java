package fr.copil.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** When no page fits any more. */
class MemoirePleineTest {

    private static MockHttpServletResponse repondre(boolean plein, String methode, String attendu) throws Exception {
        return repondre(plein, methode, attendu, "/indicateurs");
    }

    private static MockHttpServletResponse repondre(boolean plein, String methode, String attendu, String adresse)
            throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest(methode, adresse);
        requete.addHeader("Accept", attendu);
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        new MemoirePleine(() -> plein).doFilter(requete, reponse, new MockFilterChain());
        assertThat(requete.getSession(false)).isNull();
        return reponse;
    }

    @Test
    void one_more_page_is_refused_in_words_with_what_to_do() throws Exception {
        MockHttpServletResponse reponse = repondre(true, "GET", "text/html,application/xhtml+xml");

        assertThat(reponse.getStatus()).isEqualTo(429);
        assertThat(reponse.getHeader("Retry-After")).isEqualTo("120");
        assertThat(reponse.getContentAsString())
                .contains("Copil est plein", "Les pages déjà ouvertes", "réessayez", "l'administrateur");
    }

    @ParameterizedTest
    @CsvSource({"POST, text/html", "GET, */*", "GET, image/svg+xml"})
    void what_open_pages_ask_for_is_answered(String methode, String attendu) throws Exception {
        assertThat(repondre(true, methode, attendu).getStatus()).isEqualTo(200);
    }

    @Test
    void a_file_that_an_open_page_leads_to_comes() throws Exception {
        assertThat(repondre(true, "GET", "text/html", "/export/engagements.csv").getStatus())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_refused_while_there_is_room() throws Exception {
        assertThat(repondre(false, "GET", "text/html").getStatus()).isEqualTo(200);
    }
}
