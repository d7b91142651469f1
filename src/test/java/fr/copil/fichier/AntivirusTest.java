package fr.copil.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small server that speaks as ClamAV does. */
class AntivirusTest {

    private final Path fichier;

    AntivirusTest(@TempDir Path dossier) throws IOException {
        fichier = Files.write(dossier.resolve("preuve"), "x".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK, ''",
        "stream: Eicar-Test-Signature FOUND, FICHIER-VIRUS",
        "INSTREAM size limit exceeded. ERROR, FICHIER-ANTIVIRUS",
        "'', FICHIER-ANTIVIRUS"
    })
    void le_fichier_part_en_entier_et_la_reponse_decide(String reponse, String code) throws Exception {
        try (ServerSocket clamav = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> recu = CompletableFuture.supplyAsync(() -> repondre(clamav, reponse));
            Antivirus antivirus = new Antivirus("127.0.0.1:" + clamav.getLocalPort());

            if (code.isEmpty()) {
                assertThatCode(() -> antivirus.controler(fichier, "bilan.pdf")).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> antivirus.controler(fichier, "bilan.pdf"))
                        .hasMessageContaining("« bilan.pdf »")
                        .hasFieldOrPropertyWithValue("code", code);
            }
            assertThat(recu.get()).isEqualTo(Files.readAllBytes(fichier));
        }
    }

    @Test
    void sans_reponse_rien_n_est_pris_et_sans_antivirus_rien_n_est_demande() throws Exception {
        int ferme;
        try (ServerSocket personne = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ferme = personne.getLocalPort();
        }

        assertThatThrownBy(() -> new Antivirus("127.0.0.1:" + ferme).controler(fichier, "bilan.pdf"))
                .hasFieldOrPropertyWithValue("code", "FICHIER-ANTIVIRUS");
        assertThatCode(() -> new Antivirus("").controler(fichier, "bilan.pdf")).doesNotThrowAnyException();
    }

    private static byte[] repondre(ServerSocket clamav, String reponse) {
        try (Socket prise = clamav.accept()) {
            DataInputStream de = new DataInputStream(prise.getInputStream());
            assertThat(new String(de.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream recu = new ByteArrayOutputStream();
            for (int longueur = de.readInt(); longueur > 0; longueur = de.readInt()) {
                recu.write(de.readNBytes(longueur));
            }
            prise.getOutputStream().write((reponse + "\0").getBytes(StandardCharsets.US_ASCII));
            return recu.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
