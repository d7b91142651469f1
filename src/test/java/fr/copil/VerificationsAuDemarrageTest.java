package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationsAuDemarrageTest {

    private static final String ICI = "127.0.0.1";
    private static final String PORT_LIBRE = "0";

    private final Path dossier;
    private final Path donnees;

    VerificationsAuDemarrageTest(@TempDir Path temporaire) throws IOException {
        dossier = temporaire.resolve("copil");
        donnees = temporaire.resolve("data");
        for (String nom : new String[] {"open", "referentiel"}) {
            Files.createDirectories(donnees.resolve(nom));
            Files.writeString(donnees.resolve(nom).resolve("un.csv"), "code;nom\n");
        }
    }

    @Test
    void un_dossier_neuf_est_cree_puis_reserve() {
        VerrouDuDossier verrou = VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE));

        assertThat(dossier.resolve("verrou"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
        verrou.rendre();
    }

    @Test
    void ce_que_copil_y_ecrit_n_est_qu_a_son_proprietaire() throws IOException {
        Files.createDirectories(dossier.resolve("base"));
        Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(dossier.resolve("base"), PosixFilePermissions.fromString("rwxr-xr-x"));

        VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)).rendre();

        assertThat(List.of("base", "journal", "preuves", "pieces", "exports"))
                .allSatisfy(nom -> assertThat(droits(dossier.resolve(nom))).isEqualTo("rwx------"));
        // Which may hold something else.
        assertThat(droits(dossier)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void un_dossier_que_copil_cree_n_est_qu_a_son_proprietaire() throws IOException {
        VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)).rendre();

        assertThat(droits(dossier)).isEqualTo("rwx------");
    }

    private static String droits(Path chemin) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(chemin));
    }

    @Test
    void un_dossier_deja_reserve_se_dit_en_une_phrase_avec_le_processus() {
        VerrouDuDossier verrou = VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE));

        refuse(
                () -> VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)),
                "Un autre Copil utilise déjà le dossier " + dossier + " (processus "
                        + ProcessHandle.current().pid() + ") ; arrêtez-le ou choisissez un autre COPIL_HOME.");
        verrou.rendre();
    }

    @Test
    void un_dossier_rendu_se_reserve_de_nouveau() {
        VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)).rendre();

        assertThatCode(() ->
                        VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)).rendre())
                .doesNotThrowAnyException();
    }

    @Test
    void un_fichier_a_la_place_du_dossier_se_dit_en_une_phrase() throws IOException {
        Files.writeString(dossier, "");

        refuse(
                () -> VerificationsAuDemarrage.reserver(reglages(PORT_LIBRE)),
                "Copil ne peut pas écrire dans " + dossier
                        + " : donnez-lui ce droit ou choisissez un autre COPIL_HOME.");
    }

    @Test
    void un_disque_presque_plein_se_dit_en_une_phrase() throws IOException {
        Files.createDirectories(dossier);

        assertThatThrownBy(() -> new DossierDeTravail(dossier).exigerDeLaPlace(Long.MAX_VALUE))
                .hasMessageMatching("Il reste \\d+ Mo pour le dossier .*/copil et Copil en demande \\d+ : "
                        + "libérez de la place ou choisissez un autre COPIL_HOME\\.");
    }

    @Test
    void des_donnees_introuvables_se_disent_en_une_phrase() throws IOException {
        Files.delete(donnees.resolve("open").resolve("un.csv"));

        refuse(
                () -> VerificationsAuDemarrage.exigerLesDonnees(donnees),
                "Le dossier des données publiées " + donnees + " est introuvable ou incomplet : indiquez avec "
                        + "COPIL_DATA celui qui contient « open » et « referentiel ».");
    }

    @Test
    void un_port_deja_pris_se_dit_en_une_phrase() throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = occupant.getLocalPort();

            refuse(
                    () -> VerificationsAuDemarrage.reserver(reglages(Integer.toString(port))),
                    "Le port " + port + " est déjà pris ou interdit ; choisissez-en un autre : COPIL_PORT=" + (port + 1)
                            + " ./copil run");
        }
    }

    @Test
    void le_refus_d_un_port_reserve_au_systeme_en_propose_un_qui_ne_l_est_pas() {
        assertThat(PortDEcoute.dejaPris(80)).hasMessageContaining("COPIL_PORT=8080");
    }

    @Test
    void un_port_qui_n_en_est_pas_un_se_dit_en_une_phrase() {
        for (String port : new String[] {"abc", "-1", "65536", ""}) {
            refuse(
                    () -> new PortDEcoute(ICI, port).exigerLibre(),
                    "COPIL_PORT vaut « " + port + " » : donnez un nombre entre 1 et 65535.");
        }
    }

    @Test
    void l_adresse_d_une_autre_machine_se_dit_en_une_phrase() {
        // An address kept for documents: no machine has it.
        refuse(
                () -> new PortDEcoute("192.0.2.1", PORT_LIBRE).exigerLibre(),
                "COPIL_ADDRESS vaut « 192.0.2.1 », qui n'est pas une adresse de cette machine : 127.0.0.1 n'écoute "
                        + "qu'ici, 0.0.0.0 partout.");
    }

    @Test
    void une_base_d_un_autre_editeur_se_dit_en_une_phrase_sans_son_mot_de_passe() {
        refuse(
                () -> VerificationsAuDemarrage.exigerUneBaseConnue("jdbc:autre://ici?password=secret"),
                "COPIL_DB_URL ne désigne pas une base connue : donnez une adresse qui commence par "
                        + "« jdbc:postgresql: », ou rien pour la base embarquée.");
    }

    private Reglages reglages(String port) {
        return new Reglages(dossier, donnees, ICI, port, "jdbc:h2:mem:essai");
    }

    private static void refuse(ThrowingCallable action, String phrase) {
        assertThatThrownBy(action).isInstanceOf(ErreurCopil.class).hasMessage(phrase);
    }
}
