package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureCitesEducativesTest {

    private final Path dossier;

    LectureCitesEducativesTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    private List<LectureCitesEducatives.Cite> lire(String nom, String liste) throws IOException {
        Files.writeString(
                dossier.resolve("cites.geojson"),
                """
                {"features": [
                {"properties": {"id_territoire": "cite-001", "lib_territoire": "%1$s", "liste_geo": "%1$s (cite-001)"}},
                {"properties": {"id_territoire": "cite-001", "lib_territoire": "%1$s", "liste_geo": "%2$s"}}
                ]}
                """
                        .formatted(nom, liste));
        return LectureCitesEducatives.lire(FichierJson.ouvrir(dossier, "cites.geojson"));
    }

    @Test
    void le_centre_et_la_liste_font_une_cite() throws IOException {
        assertThat(lire("Le Mans", "Les Sablons (QP072005); Ronceray Glonnières Vauguyon (QP072004)"))
                .singleElement()
                .satisfies(cite -> assertThat(cite.nom()).isEqualTo("Le Mans"))
                .satisfies(cite -> assertThat(cite.quartiers())
                        .containsEntry("QP072005", "Les Sablons")
                        .containsEntry("QP072004", "Ronceray Glonnières Vauguyon")
                        .hasSize(2));
    }

    @Test
    void un_nom_peut_avoir_des_parentheses_et_se_repeter() throws IOException {
        assertThat(lire("Sevran", "Les Beaudottes (sud) (QP093054); Les Beaudottes (sud) (QP093054)")
                        .getFirst()
                        .quartiers())
                .containsEntry("QP093054", "Les Beaudottes (sud)");
    }

    @Test
    void une_liste_ou_un_code_a_deux_noms_ne_donne_que_ses_codes() throws IOException {
        assertThat(lire(
                                "Villefranche",
                                "Le Garet (QP069006); Béligny (QP069007); Belleroche (QP069008); Le Garet (QP069008)")
                        .getFirst()
                        .quartiers())
                .containsOnlyKeys("QP069006", "QP069007", "QP069008")
                .allSatisfy((code, nom) -> assertThat(nom).isEmpty());
    }

    @Test
    void une_liste_ou_un_nom_a_deux_codes_ne_donne_que_ses_codes() throws IOException {
        assertThat(lire("Ici", "Le Garet (QP069006); Béligny (QP069007); Le Garet (QP069008)")
                        .getFirst()
                        .quartiers())
                .allSatisfy((code, nom) -> assertThat(nom).isEmpty());
    }

    @Test
    void ce_qui_n_est_pas_un_quartier_est_nomme() {
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> lire("Ici", "Bellevue"))
                .satisfies(refus -> assertThat(refus.fautes().getFirst().raison())
                        .contains("Bellevue")
                        .contains("objet n° 2"));
    }
}
