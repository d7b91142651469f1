package fr.copil.territoire.ui;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.copil.essai.CopilEntier;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CopilEntier
class ContoursExportTest {

    @Autowired
    private WebApplicationContext copil;

    private MockMvc navigateur;

    @BeforeEach
    void ouvrirUnNavigateur() {
        navigateur = MockMvcBuilders.webAppContextSetup(copil)
                .apply(springSecurity())
                .build();
    }

    @Test
    void sans_connexion_il_mene_a_la_connexion() throws Exception {
        navigateur
                .perform(get("/contours/departements.json"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void une_personne_connectee_le_garde_une_semaine() throws Exception {
        navigateur
                .perform(get("/contours/communes-44.json").with(user("membre")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("Cache-Control", "max-age=604800, private"))
                .andExpect(header().string("ETag", startsWith("W/\"")))
                .andExpect(jsonPath("$.zones['COM-44109']", startsWith("M")));
    }

    @Test
    void ce_qui_n_a_pas_change_n_est_pas_renvoye() throws Exception {
        String empreinte = Objects.requireNonNull(navigateur
                .perform(get("/contours/departements.json").with(user("membre")))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));

        navigateur
                .perform(get("/contours/departements.json").with(user("membre")).header("If-None-Match", empreinte))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void un_fond_inconnu_est_introuvable() throws Exception {
        navigateur
                .perform(get("/contours/communes-75.json").with(user("membre")))
                .andExpect(status().isNotFound());
    }
}
