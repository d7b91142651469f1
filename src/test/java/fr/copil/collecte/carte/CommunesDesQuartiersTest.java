package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunesDesQuartiersTest {

    private final CommunesDesQuartiers communes = new CommunesDesQuartiers();

    @Test
    void une_commune_seule_garde_son_nom() {
        communes.lire("44109", "Nantes", List.of("QN04406M"));

        assertThat(communes.noms()).containsEntry("44109", "Nantes");
    }

    @Test
    void un_quartier_sur_trois_communes_rend_a_chacune_le_sien() {
        communes.lire("69092", "Gleizé; Limas; Villefranche-sur-Saône", List.of("QN06906M"));
        communes.lire("69115", "Gleizé; Limas; Villefranche-sur-Saône", List.of("QN06906M"));
        communes.lire("69264", "Villefranche-sur-Saône", List.of("QN06904I", "QN06906M"));

        assertThat(communes.noms())
                .containsEntry("69092", "Gleizé")
                .containsEntry("69115", "Limas")
                .containsEntry("69264", "Villefranche-sur-Saône");
    }

    @Test
    void un_nom_deja_pris_dans_le_departement_laisse_l_autre() {
        communes.lire("97101", "Les Abymes", List.of("QN97101M"));
        communes.lire("97120", "Pointe-à-Pitre; Les Abymes", List.of("QN97101M"));

        assertThat(communes.noms()).containsEntry("97120", "Pointe-à-Pitre");
    }

    @Test
    void des_quartiers_partages_de_proche_en_proche_se_denouent() {
        communes.lire("33039", "Bègles; Bordeaux", List.of("QN03301M"));
        communes.lire("33063", "Bègles; Bordeaux", List.of("QN03301M", "QN03302M"));
        communes.lire("33119", "Bordeaux; Cenon", List.of("QN03302M", "QN03303M"));
        communes.lire("33167", "Cenon; Floirac", List.of("QN03303M"));

        assertThat(communes.noms().values()).containsExactlyInAnyOrder("Bègles", "Bordeaux", "Cenon", "Floirac");
        assertThat(communes.noms()).containsEntry("33063", "Bordeaux").containsEntry("33119", "Cenon");
    }

    @Test
    void ce_qui_ne_se_denoue_pas_garde_tous_ses_noms() {
        communes.lire("01001", "Ici; Là", List.of("QN00101M"));

        assertThat(communes.noms()).containsEntry("01001", "Ici, Là");
    }
}
