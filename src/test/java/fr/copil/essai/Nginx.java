package fr.copil.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** nginx with the very file of {@code src/deploy}, its ports and its certificate being those of a test. */
final class Nginx implements AutoCloseable {

    private static final Path LIVREE = Path.of("src/deploy/nginx.conf");
    private static final String MOT_DE_PASSE = "essai-essai";

    private final Process processus;

    /** @param nom the name that the shipped file holds, for the certificate */
    Nginx(Path executable, Path dossier, String nom, int chiffre, int clair, int copil) throws IOException {
        certifier(dossier, nom);
        String livree = Files.readString(LIVREE);
        assertThat(livree)
                .contains("listen 443 ssl", "listen 80;", "server_name " + nom, "proxy_pass http://127.0.0.1:8080;");
        String site = livree.replaceAll("(?m)^ *listen \\[::].*$", "")
                .replace("listen 443 ", "listen 127.0.0.1:" + chiffre + " ")
                .replace("listen 80;", "listen 127.0.0.1:" + clair + ";")
                .replace("127.0.0.1:8080", "127.0.0.1:" + copil)
                .replace("/etc/copil/", dossier + "/")
                .replace("/var/log/nginx/", dossier + "/");
        Path configuration = Files.writeString(
                dossier.resolve("nginx.conf"),
                """
                daemon off;
                master_process off;
                pid %1$s/pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/corps;
                    proxy_temp_path %1$s/reponses;
                    fastcgi_temp_path %1$s/f;
                    uwsgi_temp_path %1$s/u;
                    scgi_temp_path %1$s/s;
                %2$s
                }
                """
                        .formatted(dossier, site));
        processus = new ProcessBuilder(
                        executable.toString(),
                        "-e",
                        dossier.resolve("erreurs").toString(),
                        "-p",
                        dossier.toString(),
                        "-c",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("sortie").toFile())
                .start();
        attendre(chiffre, dossier.resolve("sortie"));
    }

    private void attendre(int port, Path sortie) throws IOException {
        while (processus.isAlive()) {
            try (Socket ligne = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(ligne.isConnected()).isTrue();
                return;
            } catch (IOException pasEncore) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("nginx: " + Files.readString(sortie));
    }

    /** Signed by itself. */
    private static void certifier(Path dossier, String nom) throws IOException {
        Path coffre = dossier.resolve("coffre");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        nom,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + nom,
                        "-ext",
                        "san=dns:" + nom,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        MOT_DE_PASSE,
                        "-keystore",
                        coffre.toString())
                .redirectErrorStream(true)
                .start();
        String dit = Processus.sortie(keytool);
        try (InputStream lu = Files.newInputStream(coffre)) {
            KeyStore cles = KeyStore.getInstance("PKCS12");
            cles.load(lu, MOT_DE_PASSE.toCharArray());
            ecrire(
                    dossier.resolve("certificat.pem"),
                    "CERTIFICATE",
                    cles.getCertificate(nom).getEncoded());
            ecrire(
                    dossier.resolve("cle.pem"),
                    "PRIVATE KEY",
                    cles.getKey(nom, MOT_DE_PASSE.toCharArray()).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(dit, e);
        }
    }

    private static void ecrire(Path fichier, String quoi, byte[] octets) throws IOException {
        Files.writeString(
                fichier,
                "-----BEGIN " + quoi + "-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8))
                                .encodeToString(octets)
                        + "\n-----END " + quoi + "-----\n");
    }

    @Override
    public void close() {
        processus.destroy();
    }
}
