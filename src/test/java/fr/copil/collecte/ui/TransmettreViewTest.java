package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.copil.collecte.transmission.TransmissionService;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.EcranEssai;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a file puts in waiting is put there by another thread: it is taken away after each test. */
class TransmettreViewTest extends EcranEssai {

    private static final String JUSTE =
            """
            indicateur;territoire;population;periode;numerateur;denominateur;valeur;etat;qualite;commentaire
            N-I05;ETAB-0440284V;;2025;37;40;;;provisoire;Une classe a ouvert en novembre.
            """;

    private static final String ETONNANT =
            """
            indicateur;territoire;population;periode;numerateur;denominateur
            N-I05;ETAB-0440284V;;2024;37;40
            N-I05;ETAB-0440284V;;2025;10;40
            N-I05;COM-44184;;2025;12;30
            N-I05;DEP-44;;2025;11;900
            """;

    @Autowired
    private TransmissionService service;

    @AfterEach
    void retirer() {
        jdbc.update("delete from mesure_deposee");
        jdbc.update("delete from depot");
    }

    @Test
    void un_fichier_juste_mene_a_sa_repetition() {
        seConnecter("referent");
        ouvrir("transmettre");

        envoyer(JUSTE);

        assertThat(ecran()).contains("Aperçu avant publication", "En attente, lue de personne", "dsden.csv");
        assertThat(jdbc.queryForObject("select commentaire from mesure_deposee", String.class))
                .isEqualTo("Une classe a ouvert en novembre.");
    }

    @Test
    void le_producteur_est_le_service_du_compte_et_ne_se_saisit_pas() {
        seConnecter("referent");
        ouvrir("transmettre");

        assertThat(ecran()).contains("DSDEN de la Loire-Atlantique, le service de votre compte");
        assertThat(find(TextField.class).all()).extracting(TextField::getLabel).doesNotContain("Producteur");
        envoyer(JUSTE);
        assertThat(jdbc.queryForMap("select producteur, auteur, service from depot"))
                .containsEntry("producteur", "DSDEN de la Loire-Atlantique")
                .containsEntry("auteur", "referent")
                .containsEntry("service", "S-DSDEN-44");
    }

    @Test
    void ce_qui_est_tape_est_lu_meme_si_l_on_ne_quitte_pas_le_champ() {
        seConnecter("referent");
        ouvrir("transmettre");

        assertThat(find(TextField.class).all().stream().filter(champ -> champ.getMaxLength() > 0))
                .hasSize(2)
                .allMatch(champ -> champ.getValueChangeMode() == ValueChangeMode.EAGER);
    }

    @Test
    void un_fichier_trop_lourd_est_refuse_avec_son_code() {
        seConnecter("referent");
        ouvrir("transmettre");

        ComponentUtil.fireEvent(
                find(Upload.class).single(),
                new FileRejectedEvent(find(Upload.class).single(), "Ce fichier dépasse 10 Mo.", "gros.csv"));

        assertThat(ecran()).contains("gros.csv");
        assertThat(codes()).containsExactly(" (code FICHIER-TROP-LOURD)");
    }

    @Test
    void un_compte_sans_service_ne_transmet_rien() {
        jdbc.update("update compte set service = null where identifiant = 'referent'");
        seConnecter("referent");
        jdbc.update("update compte set service = 'S-DSDEN-44' where identifiant = 'referent'");
        ouvrir("transmettre");

        assertThat(ecran()).contains("n'est rattaché à aucun service");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.recevoir("dsden.csv", flux(JUSTE), "", ""))
                .withMessageContaining("rattaché à aucun service");
    }

    @Test
    void un_fichier_fautif_dit_ou_et_rien_n_en_est_retenu() {
        seConnecter("referent");
        ouvrir("transmettre");

        envoyer(JUSTE.replace(";37;", ";trente-sept;"));

        assertThat(ecran())
                .contains(
                        "Rien n'a été retenu", "numerateur", "trente-sept", "pas un nombre.", "Texte lu", "Proposition")
                .doesNotContain("Aperçu avant publication :");
        assertThat(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class))
                .isZero();
    }

    @Test
    void ce_qui_etonne_est_liste_a_part_et_n_est_envoye_que_si_l_on_insiste() {
        seConnecter("referent");
        ouvrir("transmettre");

        envoyer(ETONNANT);

        assertThat(ecran())
                .contains("Aucune faute, mais 2 choses étonnent", "rien n'est encore envoyé", "À vérifier (2)")
                .contains("37 sur 40 en 2024", "Bouge de 67,5", "en un an")
                .contains("1 commune du fichier fait 12 sur 30, plus que ce total", "numerateur")
                .contains("Télécharger la copie annotée")
                .doesNotContain("Ce qui ne va pas");
        assertThat(enAttente()).isZero();

        insister();

        assertThat(ecran()).contains("Aperçu avant publication");
        assertThat(enAttente()).isEqualTo(4);
    }

    @Test
    void ce_qui_etonne_se_dit_aussi_a_cote_des_fautes_et_ne_s_envoie_pas() {
        seConnecter("referent");
        ouvrir("transmettre");

        envoyer(ETONNANT.replace("DEP-44;;2025;11;900", "DEP-44;;2025;onze;900"));

        assertThat(ecran())
                .contains("Rien n'a été retenu", "onze", "pas un nombre", "À vérifier (1)", "Bouge de 67,5")
                .contains("Télécharger la copie annotée")
                .doesNotContain("Envoyer quand même");
        assertThat(enAttente()).isZero();
    }

    @Test
    void un_autre_fichier_remplace_celui_qui_attendait_un_mot() {
        seConnecter("referent");
        ouvrir("transmettre");
        envoyer(ETONNANT);

        envoyer(JUSTE);

        assertThat(ecran()).contains("Aperçu avant publication");
        assertThat(enAttente()).isOne();
    }

    private int enAttente() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class));
    }

    private void insister() {
        test(find(NativeButton.class).withText("Envoyer quand même").single()).click();
        attendre();
    }

    @Test
    void le_meme_fichier_deux_fois_est_dit_et_n_attend_pas_deux_fois() {
        seConnecter("referent");
        ouvrir("transmettre");
        envoyer(JUSTE);
        ouvrir("transmettre");

        envoyer(JUSTE);

        assertThat(ecran()).contains("identique à la livraison du", "qui attend déjà", "rien n'est changé");
        assertThat(codes()).containsExactly(" (code DEPOT-IDENTIQUE)");
        assertThat(jdbc.queryForObject("select count(*) from depot", Integer.class))
                .isOne();
    }

    @Test
    void un_territoire_qui_n_est_pas_le_sien_est_refuse_en_clair() {
        seConnecter("referent");
        ouvrir("transmettre");

        envoyer(JUSTE.replace("ETAB-0440284V", "DEP-75"));

        assertThat(ecran()).contains("DEP-75", "Paris (département)", "hors de votre territoire");
    }

    @Test
    void un_fichier_sans_fin_est_arrete() {
        seConnecter("referent");

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.recevoir("grand.csv", new Infini(), "", ""))
                .withMessageContaining("10 Mo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet"})
    void les_autres_ne_transmettent_rien(String compte) {
        seConnecter(compte);
        ouvrir("transmettre");

        assertThat(getCurrentView()).isNotInstanceOf(TransmettreView.class);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.recevoir("dsden.csv", flux(JUSTE), "", ""));
    }

    private void envoyer(String texte) {
        deposer(texte);
        attendre();
    }

    private void deposer(String texte) {
        test(find(Upload.class).single()).upload("dsden.csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8));
    }

    private void attendre() {
        await().pollInSameThread().until(() -> {
            roundTrip();
            return find(ControleEnCours.class).all().isEmpty();
        });
    }

    private static InputStream flux(String texte) {
        return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Infini extends InputStream {

        @Override
        public int read() {
            return 'a';
        }
    }
}
