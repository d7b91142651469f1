package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.NativeButton;
import fr.copil.collecte.FichiersService;
import fr.copil.essai.EcranEssai;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FichiersViewTest extends EcranEssai {

    @Autowired
    private FichiersService service;

    @AfterEach
    void effacer() {
        jdbc.update("delete from livraison where fichier = 'essai.csv'");
    }

    @Test
    void l_administrateur_lit_ce_qui_est_recu() {
        seConnecter("admin");

        ouvrir("fichiers");

        assertThat(ecran())
                .contains(
                        "IVAC, indicateurs de valeur ajoutée des collèges",
                        "20\u202F053",
                        "\"etat\":\"realise\"",
                        "gardé, non lu")
                .doesNotContain("Fautes des fichiers refusés");
    }

    @Test
    void un_fichier_refuse_vient_en_tete_avec_ses_fautes() {
        jdbc.update(
                """
                insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)
                values ('essai.csv', 'e', 'Essai', 'essai', 'essai', 0, 'REFUSEE', 0, current_timestamp)
                """);
        jdbc.update(
                """
                insert into anomalie (livraison, livraison_key, ligne, colonne, raison)
                select id, 0, 12, 'Session', '20x4 n''est pas un nombre.' from livraison where fichier = 'essai.csv'
                """);
        seConnecter("admin");

        ouvrir("fichiers");

        assertThat(ecran()).contains("Fautes des fichiers refusés", "20x4 n'est pas un nombre.", "\"texte\":\"12\"");
        assertThat(ecran().indexOf("Essai")).isLessThan(ecran().indexOf("IVAC"));
    }

    @Test
    void un_fichier_refuse_qui_quitte_le_catalogue_n_est_plus_a_corriger() {
        jdbc.update(
                """
                insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)
                values ('essai.csv', 'e', 'Essai', 'essai', 'essai', 0, 'REFUSEE', 0, current_timestamp)
                """);
        seConnecter("admin");
        service.relire();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> !service.relecture()
                .enCours());

        ouvrir("fichiers");

        assertThat(ecran()).contains("sorti du catalogue").doesNotContain("Fautes des fichiers refusés");
    }

    @Test
    void relire_dit_qu_aucun_fichier_n_a_change() {
        seConnecter("admin");
        ouvrir("fichiers");

        test(find(NativeButton.class).withText("Relire les fichiers").single()).click();

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> !service.relecture()
                .enCours());
        assertThat(service.relecture().message()).isEqualTo("Aucun fichier n'a changé.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent"})
    void les_autres_ne_lisent_ni_ne_relisent(String compte) {
        seConnecter(compte);

        ouvrir("fichiers");

        assertThat(getCurrentView()).isNotInstanceOf(FichiersView.class);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::relire);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::fichiers);
    }
}
