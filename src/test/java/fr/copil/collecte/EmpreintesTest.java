package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmpreintesTest {

    private static final String EN_TETE = "id;titre\n";

    @TempDir
    Path dossier = Path.of("");

    @Test
    void un_fichier_qui_parle_d_ailleurs_n_est_plus_le_meme() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("a.csv"), "1;2");

        assertThat(Empreintes.de(fichier, Set.of(CodeTerritoire.departement("44"))))
                .isNotEqualTo(Empreintes.de(fichier, Set.of()));
    }

    @Test
    void le_meme_contenu_a_la_meme_empreinte() throws IOException {
        Path un = Files.writeString(dossier.resolve("un.csv"), EN_TETE);
        Path autre = Files.writeString(dossier.resolve("autre.csv"), EN_TETE);

        assertThat(Empreintes.de(un, Set.of())).isEqualTo(Empreintes.de(autre, Set.of()));
    }

    @Test
    void un_octet_change_change_l_empreinte() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("un.csv"), EN_TETE);
        String avant = Empreintes.de(fichier, Set.of());

        Files.writeString(fichier, EN_TETE + "N;Convention nationale\n");

        assertThat(Empreintes.de(fichier, Set.of())).isNotEqualTo(avant);
    }

    @Test
    void un_fichier_ou_un_dossier_absent_est_dit_absent() {
        assertThat(Empreintes.de(dossier.resolve("nulle-part.csv"), Set.of())).isEqualTo("absent");
        assertThat(Empreintes.duDossier(dossier.resolve("nulle-part"))).isEqualTo("absent");
    }

    @Test
    void un_dossier_change_avec_un_fichier_de_ses_sous_dossiers() throws IOException {
        Path profond = Files.createDirectory(dossier.resolve("engagements")).resolve("la.csv");
        Files.writeString(profond, EN_TETE);
        String avant = Empreintes.duDossier(dossier);

        Files.writeString(profond, EN_TETE + "LA-1;Ouvrir une classe\n");

        assertThat(Empreintes.duDossier(dossier)).isNotEqualTo(avant);
    }

    @Test
    void un_fichier_renomme_change_le_dossier() throws IOException {
        Path avantRenommage = Files.writeString(dossier.resolve("la.csv"), EN_TETE);
        String avant = Empreintes.duDossier(dossier);

        Files.move(avantRenommage, dossier.resolve("loire-atlantique.csv"));

        assertThat(Empreintes.duDossier(dossier)).isNotEqualTo(avant);
    }

    @Test
    void une_ligne_deplacee_d_un_fichier_au_suivant_change_le_dossier() throws IOException {
        Files.writeString(dossier.resolve("la.csv"), EN_TETE + "LA-1;Ouvrir une classe\n");
        Files.writeString(dossier.resolve("n.csv"), "N-1;Réduire les écarts\n");
        String avant = Empreintes.duDossier(dossier);

        Files.writeString(dossier.resolve("la.csv"), EN_TETE);
        Files.writeString(dossier.resolve("n.csv"), "LA-1;Ouvrir une classe\nN-1;Réduire les écarts\n");

        assertThat(Empreintes.duDossier(dossier)).isNotEqualTo(avant);
    }
}
