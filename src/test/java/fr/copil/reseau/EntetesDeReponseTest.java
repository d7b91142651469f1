package fr.copil.reseau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each kind of address, over a real port: none of its answers lacks a header. */
@CopilEntier
class EntetesDeReponseTest {

    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Map<String, String> POUR_TOUS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @LocalServerPort
    private int port;

    private final HttpClient visiteur =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private HttpResponse<String> demander(String adresse) throws Exception {
        return demander(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + adresse)));
    }

    private HttpResponse<String> demander(HttpRequest.Builder requete) throws IOException, InterruptedException {
        return visiteur.send(requete.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void rienNeManque(HttpHeaders entetes) {
        POUR_TOUS.forEach(
                (nom, valeur) -> assertThat(entetes.allValues(nom)).as(nom).containsExactly(valeur));
        assertThat(entetes.allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=(), ", "geolocation=(), ", "microphone=(), ");
        assertThat(entetes.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @CsvSource({
        "/connexion, 200, no-store",
        "/, 302, no-store",
        "/inconnu, 302, no-store",
        "/export/bilans/00000000-0000-0000-0000-000000000000, 302, no-store",
        "/preuves/1, 302, no-store",
        "/?v-r=uidl&v-uiId=0, 200, no-store",
        "/?v-r=init&location=connexion, 200, no-store",
        "/icone.svg, 200, max-age=3600",
        "/hors-ligne.js, 200, max-age=3600",
        "/aide/exemple-livraison.csv, 302, no-store",
        "/VAADIN/static/push/vaadinPush-min.js, 200, max-age=3600",
        "/VAADIN/build/rien.js, 302, no-store",
        "/a//b, 302, no-store"
    })
    void aucune_reponse_a_un_inconnu_ne_manque_d_un_entete(String adresse, int statut, String garde) throws Exception {
        HttpResponse<String> reponse = demander(adresse);

        assertThat(reponse.statusCode()).isEqualTo(statut);
        rienNeManque(reponse.headers());
        assertThat(reponse.headers().firstValue("Cache-Control").orElse("")).contains(garde);
    }

    @Test
    void un_fichier_dont_le_nom_porte_l_empreinte_est_garde_un_an() throws Exception {
        Matcher script = Pattern.compile("\\./(VAADIN/build/indexhtml-[^\"]+)")
                .matcher(demander("/connexion").body());
        assertThat(script.find()).isTrue();

        HttpResponse<String> fichier = demander("/" + script.group(1));

        rienNeManque(fichier.headers());
        assertThat(fichier.headers().allValues("Cache-Control")).containsExactly("max-age=31536000");
    }

    @Test
    void chaque_script_d_une_page_porte_son_signe_qui_change_a_chaque_reponse() throws Exception {
        HttpResponse<String> page = demander("/connexion");
        String politique = page.headers().firstValue("Content-Security-Policy").orElse("");
        Matcher signe = Pattern.compile("'nonce-([A-Za-z0-9_-]{22})'").matcher(politique);
        assertThat(signe.find()).isTrue();

        assertThat(SCRIPT.matcher(page.body()).results().map(balise -> balise.group(0)))
                .hasSizeGreaterThan(3)
                .allMatch(balise -> balise.contains("nonce=\"" + signe.group(1) + "\""));
        assertThat(demander("/connexion").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/conventions, 200",
        "/inconnu, 200",
        "/?v-r=init&location=, 200",
        "/preuves/999999999, 404",
        "/export/bilans/00000000-0000-0000-0000-000000000000, 404"
    })
    void aucune_reponse_a_qui_est_entre_ne_manque_d_un_entete(String adresse, int statut) throws Exception {
        entrer();

        HttpResponse<String> reponse = demander(adresse);

        assertThat(reponse.statusCode()).isEqualTo(statut);
        rienNeManque(reponse.headers());
        assertThat(reponse.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void une_redirection_ne_nomme_aucun_hote() throws Exception {
        assertThat(demander("/conventions").headers().allValues("Location")).containsExactly("/connexion");

        assertThat(entrer().headers().firstValue("Location").orElse("")).startsWith("/conventions");
    }

    private HttpResponse<String> entrer() throws Exception {
        Matcher jeton = JETON.matcher(demander("/connexion").body());
        assertThat(jeton.find()).isTrue();
        HttpResponse<String> entree =
                demander(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=membre&password=" + CopilEntier.MOT_DE_PASSE
                                + "&_csrf=" + URLEncoder.encode(jeton.group(1), StandardCharsets.UTF_8))));
        assertThat(entree.statusCode()).isEqualTo(302);
        rienNeManque(entree.headers());
        return entree;
    }
}
