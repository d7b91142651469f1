package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.DonneesCopiees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueDesFichiersTest {

    @TempDir
    private Path dossier = Path.of("");

    @Test
    void un_catalogue_sans_perimetre_est_celui_de_la_france_entiere() throws IOException {
        Files.writeString(
                dossier.resolve("catalogue.csv"), "fichier;genre;jeu;producteur;licence\na.csv;ivac;IVAC;DEPP;LO\n");

        assertThat(CatalogueDesFichiers.lire(dossier))
                .singleElement()
                .satisfies(entree -> assertThat(entree.perimetre()).isEmpty());
    }

    @Test
    void un_perimetre_est_une_liste_de_departements() throws IOException {
        Files.writeString(
                dossier.resolve("catalogue.csv"),
                "fichier;genre;jeu;producteur;licence;perimetre\na.csv;ips;IPS;DEPP;LO;44,37\n");

        assertThat(CatalogueDesFichiers.lire(dossier).getFirst().perimetre())
                .containsExactlyInAnyOrder(CodeTerritoire.departement("44"), CodeTerritoire.departement("37"));
    }

    @Test
    void ce_qui_est_livre_et_que_rien_ne_lit_dit_pourquoi_et_que_faire() {
        Path ouvertes = DonneesCopiees.LIVREES.resolve("open");

        assertThat(CatalogueDesFichiers.pourquoi(ouvertes))
                .containsOnlyKeys(CatalogueDesFichiers.lire(ouvertes).stream()
                        .filter(entree -> entree.genre().equals(CatalogueDesFichiers.ARCHIVE))
                        .map(CatalogueDesFichiers.Entree::fichier)
                        .toList())
                .allSatisfy((fichier, raison) -> assertThat(raison)
                        .doesNotContain("aucun de ses lecteurs")
                        .matches(".*(Rien à faire|déposez-le ici)\\."));
    }

    @Test
    void une_archive_que_son_catalogue_n_explique_pas_a_une_raison_quand_meme() throws IOException {
        Files.writeString(
                dossier.resolve("catalogue.csv"),
                "fichier;genre;jeu;producteur;licence\na.csv;ivac;IVAC;DEPP;LO\nb.csv;archive;B;DEPP;LO\n");

        assertThat(CatalogueDesFichiers.pourquoi(dossier)).containsOnlyKeys("b.csv");
    }
}
