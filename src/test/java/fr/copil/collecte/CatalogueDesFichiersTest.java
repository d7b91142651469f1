package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
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
}
