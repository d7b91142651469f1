package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.carte.LectureContratsDeVille;
import fr.copil.collecte.carte.LectureContratsDeVille.Contrat;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammesOuvertsTest {

    private static final Set<String> CONNUS = Set.of("FR", "DEP-44", "DEP-976", "EPCI-244400404", "COM-97608");

    private static Programme programme(String porteur, String departement) {
        return ProgrammesOuverts.contrats(
                        List.of(new Contrat("CN04403I", "Nantes Métropole", porteur, departement, 69697)),
                        CONNUS,
                        "ANCT")
                .getFirst();
    }

    @Test
    void un_contrat_est_sur_son_porteur_s_il_est_connu() {
        assertThat(programme("244400404", "44").territoires()).containsExactly(new CodeTerritoire("EPCI-244400404"));
    }

    @Test
    void sinon_dans_son_departement() {
        assertThat(programme("200040350", "44").territoires()).containsExactly(new CodeTerritoire("DEP-44"));
    }

    @Test
    void a_defaut_en_france() {
        assertThat(programme("98735", "987").territoires()).containsExactly(CodeTerritoire.FRANCE);
    }

    @Test
    void deux_porteurs_d_un_meme_code_font_un_contrat_et_ses_habitants_ne_doublent_pas() {
        List<Programme> programmes = ProgrammesOuverts.contrats(
                List.of(
                        new Contrat("CV428", "CC de Petite-Terre", "200050532", "976", 7227),
                        new Contrat("CV428", "Dzaoudzi", "97608", "976", 7227)),
                CONNUS,
                "ANCT");

        assertThat(programmes).singleElement().satisfies(contrat -> {
            assertThat(contrat.nom()).isEqualTo("CC de Petite-Terre, Dzaoudzi");
            assertThat(contrat.population()).isEqualTo(7227);
            assertThat(contrat.territoires())
                    .containsExactlyInAnyOrder(new CodeTerritoire("DEP-976"), new CodeTerritoire("COM-97608"));
        });
    }

    @Test
    void un_contrat_sans_departement_ni_habitants_se_lit_quand_meme(@TempDir Path dossier) throws IOException {
        Files.writeString(
                dossier.resolve("contrats.json"),
                """
                {"features": [
                {"properties": {"codgeo": "200068674", "code_cv": "CN07303M", "lib_cv": "NA - CA Grand Lac",
                  "insee_dep": null, "pop": null}},
                {"properties": {"codgeo": "98729", "code_cv": "CV419", "lib_cv": "987 - NA",
                  "insee_dep": "987", "pop": 7865.0}}]}
                """);

        assertThat(LectureContratsDeVille.lire(FichierJson.ouvrir(dossier, "contrats.json")))
                .containsExactly(
                        new Contrat("CN07303M", "CA Grand Lac", "200068674", "73", null),
                        new Contrat("CV419", "commune 98729", "98729", "987", 7865));
    }
}
