package fr.copil.indicateur.attendu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.copil.essai.CopilEntier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@CopilEntier
@Transactional
class CollecteExportTest {

    @Autowired
    private WebApplicationContext copil;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @WithUserDetails("referent")
    void un_jour_attendu_entre_dans_l_agenda_une_journee_sous_un_nom_qui_ne_change_pas() throws Exception {
        jdbc.update("insert into echeance_collecte (attente, rentree, jour, sans_objet, motif, compte, le)"
                + " select 'AT-29', case when extract(month from current_date) < 9 then extract(year from current_date) - 1"
                + " else extract(year from current_date) end, current_date + 1, false, '', 'essai', current_timestamp");

        MockHttpServletResponse reponse = MockMvcBuilders.webAppContextSetup(copil)
                .apply(springSecurity())
                .build()
                .perform(get("/export/collecte.ics").with(testSecurityContext()))
                .andReturn()
                .getResponse();

        assertThat(reponse.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reponse.getHeader("Content-Disposition")).contains("copil-collecte.ics");
        String texte = reponse.getContentAsString(StandardCharsets.UTF_8);
        List<VEvent> jours = Biweekly.parse(texte).first().getEvents();
        assertThat(jours).anySatisfy(jour -> {
            assertThat(jour.getUid().getValue()).matches("collecte-AT-29.*@copil");
            assertThat(jour.getSummary().getValue()).startsWith("Données attendues : ");
            assertThat(jour.getDescription().getValue()).isNotBlank();
            assertThat(jour.getDateStart().getValue().hasTime()).isFalse();
        });
    }
}
