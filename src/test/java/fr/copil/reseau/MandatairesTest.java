package fr.copil.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** The same server and filters as Copil's around a page that says how it sees who asks. */
class MandatairesTest {

    private static class Miroir extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
            if (requete.getRequestURI().equals("/ailleurs")) {
                reponse.sendRedirect(requete.getRequestURL() + "/bis?a=1");
            } else {
                reponse.getWriter().write(requete.getRemoteAddr() + " " + requete.getScheme());
            }
        }
    }

    private @Nullable WebServer serveur;

    @AfterEach
    void arreter() {
        if (serveur != null) {
            serveur.stop();
        }
    }

    private void ouvrir(String mandataires, String url) {
        AdressePublique adresse = new AdressePublique(url);
        TomcatServletWebServerFactory usine = new TomcatServletWebServerFactory(0);
        new Mandataires(mandataires).customize(usine);
        serveur = usine.getWebServer(contexte -> {
            contexte.addServlet("miroir", new Miroir()).addMapping("/*");
            contexte.addFilter("entetes", new EntetesDeReponse(adresse, true))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
            contexte.addFilter("hote", new HoteConnu(adresse))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        });
        serveur.start();
    }

    private String demander(String adresse, String... entetes) throws IOException {
        try (Socket prise = new Socket(
                InetAddress.getLoopbackAddress(),
                Objects.requireNonNull(serveur).getPort())) {
            prise.getOutputStream()
                    .write(("GET " + adresse + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", entetes)
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // What a visitor wrote before the proxy added its line is not believed.
        "127.0.0.1, '203.0.113.9, 192.0.2.7', 192.0.2.7 https",
        "127.0.0.0/8, 192.0.2.7, 192.0.2.7 https",
        "'127.0.0.1,10.1.0.0/24', '192.0.2.7, 10.1.0.4', 192.0.2.7 https",
        // Nobody is trusted, or somebody else.
        "'', 192.0.2.7, 127.0.0.1 http",
        "10.1.0.0/24, 192.0.2.7, 127.0.0.1 http"
    })
    void l_adresse_du_visiteur_vient_des_seuls_mandataires_nommes(String mandataires, String dit, String vu)
            throws Exception {
        ouvrir(mandataires, "");

        assertThat(demander("/", "Host: localhost", "X-Forwarded-For: " + dit, "X-Forwarded-Proto: https"))
                .containsPattern("\\b" + vu + "\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandataire.exemple.fr", "127.0.0.1/99", "127.*", "a"})
    void une_adresse_de_mandataire_qui_n_en_est_pas_une_est_refusee_au_demarrage(String adresse) {
        assertThatThrownBy(() -> new Mandataires(adresse)).hasMessageContaining("COPIL_PROXIES");
    }

    @Test
    void sous_https_le_navigateur_n_y_revient_qu_en_https() throws Exception {
        ouvrir("127.0.0.1", "https://copil.exemple.fr");
        assertThat(demander("/", "Host: copil.exemple.fr")).contains("Strict-Transport-Security: max-age=31536000");
        arreter();

        ouvrir("", "http://copil.exemple.fr");
        assertThat(demander("/", "Host: copil.exemple.fr")).doesNotContain("Strict-Transport-Security");
    }

    @ParameterizedTest
    @CsvSource({
        "copil.exemple.fr, 200",
        "COPIL.exemple.fr:8443, 200",
        "localhost, 200",
        "autre.exemple.fr, 400",
        "copil.exemple.fr.autre.fr, 400",
        "localhost.autre.fr, 400"
    })
    void sous_un_autre_nom_que_le_sien_copil_ne_repond_pas(String hote, int statut) throws Exception {
        ouvrir("127.0.0.1", "https://copil.exemple.fr");

        assertThat(demander("/", "Host: " + hote)).startsWith("HTTP/1.1 " + statut);
    }

    /** This machine's name, from elsewhere, by the proxy. */
    @Test
    void le_nom_de_la_machine_ne_sert_qu_a_qui_est_dessus() throws Exception {
        ouvrir("127.0.0.1", "https://copil.exemple.fr");

        assertThat(demander("/", "Host: localhost", "X-Forwarded-For: 192.0.2.7"))
                .startsWith("HTTP/1.1 400")
                .contains("RESEAU-HOTE", "X-Content-Type-Options: nosniff");
    }

    @Test
    void une_redirection_ne_repete_pas_l_hote_demande() throws Exception {
        ouvrir("", "");

        assertThat(demander("/ailleurs", "Host: pirate.exemple.org"))
                .contains("Location: /ailleurs/bis?a=1")
                .doesNotContain("pirate");
    }
}
