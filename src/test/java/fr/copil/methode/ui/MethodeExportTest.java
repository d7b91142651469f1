package fr.copil.methode.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.CopilEntier;
import fr.copil.methode.MethodeService;
import fr.copil.methode.Reponse;
import fr.copil.methode.ReponseSaisie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("referent")
class MethodeExportTest {

    @Autowired
    private MethodeExport export;

    @Autowired
    private MethodeService service;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void effacer() {
        jdbc.update("delete from reponse_methode");
    }

    @Test
    void les_quinze_questions_s_exportent_avec_leur_reponse() {
        service.repondre(new ReponseSaisie(new CodeTerritoire("EPCI-244400404"), "M-P-Q1", Reponse.OUI, "=1+1", null));

        byte[] fichier =
                Objects.requireNonNull(export.exporter("csv", "EPCI-244400404").getBody());
        List<String> lignes =
                new String(fichier, StandardCharsets.UTF_8).lines().toList();

        assertThat(lignes).hasSize(16);
        assertThat(lignes.get(1)).contains(";oui;'=1+1;Référent DSDEN;", "Nantes Métropole (intercommunalité)");
        assertThat(lignes.get(2)).contains(";sans réponse;");
    }

    @Test
    void sans_territoire_connu_il_n_y_a_rien_a_exporter() {
        assertThat(export.exporter("csv", "DEP-44").getStatusCode().value()).isEqualTo(404);
        assertThat(export.exporter("csv", "%").getStatusCode().value()).isEqualTo(404);
    }
}
