package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.copil.collecte.FichierDepose;
import fr.copil.collecte.FichiersService;
import fr.copil.essai.EcranEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
                        "gardé, non lu",
                        "est lue à sa place")
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

    @Test
    void un_fichier_depose_entre_en_vigueur_puis_s_en_va() throws IOException {
        seConnecter("admin");
        byte[] fichier = Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte/ips-colleges-2023.csv"));

        List<FichierDepose> sorts = service.deposer("n'importe.bin", new ByteArrayInputStream(fichier));
        attendreLaLecture();
        ouvrir("fichiers");

        assertThat(sorts).singleElement().satisfies(sort -> assertThat(sort.fautes())
                .isEmpty());
        assertThat(ecran()).contains("Fichiers déposés ici", "IPS des collèges, calcul de 2023 (n_importe.bin), lu");
        assertThat(valeurs()).isOne();

        test(find(NativeButton.class).withText("Retirer").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        attendreLaLecture();
        ouvrir("fichiers");

        assertThat(ecran()).doesNotContain("Fichiers déposés ici");
        assertThat(valeurs()).isZero();
        assertThat(jdbc.queryForList(
                        "select detail from audit where objet like 'fichier publié%' order by numero", String.class))
                .containsSubsequence("déposé : IPS des collèges, calcul de 2023", "retiré");
    }

    @Test
    void une_carte_qui_ne_dit_pas_son_annee_la_demande_puis_entre_en_vigueur() throws IOException {
        seConnecter("admin");
        String carte = Files.readString(
                Path.of("data/open/education/liste-des-rep-et-rep-rentree-2022.csv"), StandardCharsets.ISO_8859_1);
        byte[] autre = carte.replace(";0440284V;0440617G;LE BAUT;", ";0440284V;0440617G;LE BEAU;")
                .getBytes(StandardCharsets.ISO_8859_1);
        service.deposer("liste-2031.csv", new ByteArrayInputStream(autre));

        ouvrir("fichiers");
        assertThat(ecran()).contains("De quelle année est cette carte", "Liste des REP et REP+");
        test(find(NativeButton.class).withText("Mettre en vigueur").single()).click();
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        test(find(IntegerField.class).single()).setValue(28);
        test(find(NativeButton.class).withText("Mettre en vigueur").single()).click();
        assertThat(ecran()).contains("écrivez-la en quatre chiffres");
        test(find(IntegerField.class).single()).setValue(2028);
        test(find(NativeButton.class).withText("Mettre en vigueur").single()).click();
        attendreLaLecture();
        ouvrir("fichiers");

        assertThat(ecran())
                .contains("Liste des REP et REP+, rentrée 2028, lu")
                .doesNotContain("De quelle année est cette carte");

        service.retirer("deposes/rep-2028.csv");
        attendreLaLecture();
    }

    private int valeurs() {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select count(*) from mesure where indicateur = 'IPS-COL-23' and territoire = 'ETAB-0530015D'
                  and en_vigueur_au is null
                """,
                Integer.class));
    }

    private void attendreLaLecture() {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> !service.relecture()
                .enCours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent"})
    void les_autres_ne_lisent_ni_ne_relisent(String compte) {
        seConnecter(compte);

        ouvrir("fichiers");

        assertThat(getCurrentView()).isNotInstanceOf(FichiersView.class);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::relire);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.deposer("a.csv", InputStream.nullInputStream()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.retirer("deposes/a.csv"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(service::fichiers);
    }
}
