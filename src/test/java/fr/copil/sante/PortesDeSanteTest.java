package fr.copil.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a probe, a Prometheus and a curious visitor read. */
@CopilEntier
class PortesDeSanteTest {

    private final HttpClient sonde = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private HttpResponse<String> lire(String adresse, String... entetes) throws IOException, InterruptedException {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + adresse));
        if (entetes.length > 0) {
            demande.headers(entetes);
        }
        return sonde.send(demande.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void une_sonde_apprend_en_un_mot_si_copil_vit_et_sert_sans_ouvrir_de_session() throws Exception {
        for (String quoi : new String[] {"vivant", "pret"}) {
            HttpResponse<String> dit = lire("/sante/etat/" + quoi);
            assertThat(dit.statusCode()).isEqualTo(200);
            assertThat(dit.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(dit.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void les_chiffres_sont_a_cette_machine_et_pas_a_ce_qu_un_mandataire_lui_passe() throws Exception {
        HttpResponse<String> mesures = lire("/sante/mesures");
        assertThat(mesures.statusCode()).isEqualTo(200);
        assertThat(mesures.body())
                .contains(
                        "copil_constats{etat=\"bien\"}",
                        "copil_constats{etat=\"en_defaut\"} 0.0",
                        "hikaricp_connections_active",
                        "tomcat_sessions_active_current_sessions",
                        "jvm_memory_used_bytes")
                .doesNotContain(CopilEntier.MOT_DE_PASSE, "engagements/");

        assertThat(lire("/sante/mesures", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(401);
        assertThat(lire("/sante/mesures", "Forwarded", "for=203.0.113.9").statusCode())
                .isEqualTo(401);
    }

    @Test
    void rien_d_autre_ne_s_ouvre_la() throws Exception {
        for (String quoi : new String[] {
            "/sante",
            "/sante/etat",
            "/sante/etat/db",
            "/sante/etat/vivant/livenessState",
            "/sante/env",
            "/sante/heapdump"
        }) {
            assertThat(lire(quoi).statusCode()).as(quoi).isIn(401, 403, 404);
        }
        assertThat(lire("/actuator/env").body()).doesNotContain("COPIL_HOME");
    }
}
