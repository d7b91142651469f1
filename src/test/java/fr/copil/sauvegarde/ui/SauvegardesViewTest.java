package fr.copil.sauvegarde.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import fr.copil.essai.EcranEssai;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class SauvegardesViewTest extends EcranEssai {

    @Autowired
    @Value("${copil.home}")
    private Path home;

    @Test
    void l_administrateur_en_demande_une_et_la_voit_venir() throws InterruptedException {
        seConnecter("admin");
        ouvrir("administration/sauvegardes");
        assertThat(ecran()).contains("./copil restaurer");

        sauvegarder();
        ouvrir("administration/sauvegardes");
        assertThat(ecran()).contains("-demandee.zip");
    }

    @Test
    void un_echec_se_lit_sur_chaque_page_de_l_administrateur_et_de_lui_seul() throws Exception {
        Path dossier = home.resolve("sauvegardes");
        Path ailleurs = home.resolve("sauvegardes-ailleurs");
        Files.move(dossier, ailleurs);
        Files.writeString(dossier, "à la place d'un dossier");
        try {
            sauvegarder();
            seConnecter("admin");
            ouvrir("");
            assertThat(ecran()).contains("La dernière sauvegarde a échoué.", "Voir les sauvegardes");
            seConnecter("cabinet");
            ouvrir("");
            assertThat(ecran()).doesNotContain("La dernière sauvegarde");
        } finally {
            Files.delete(dossier);
            Files.move(ailleurs, dossier);
            sauvegarder();
        }
        seConnecter("admin");
        ouvrir("");
        assertThat(ecran()).doesNotContain("La dernière sauvegarde");
    }

    private void sauvegarder() throws InterruptedException {
        seConnecter("admin");
        ouvrir("administration/sauvegardes");
        Integer avant = faites();
        test(find(NativeButton.class).withText("Sauvegarder maintenant").single())
                .click();
        Instant fin = Instant.now().plus(Duration.ofSeconds(30));
        while (faites().equals(avant) && Instant.now().isBefore(fin)) {
            Thread.sleep(50);
        }
    }

    private Integer faites() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit where nature = 'SAUVEGARDE'", Integer.class));
    }

    @Test
    void personne_d_autre_n_y_entre() {
        seConnecter("cabinet");
        ouvrir("administration/sauvegardes");
        assertThat(ecran()).contains("Cette adresse ne mène à rien");
    }
}
