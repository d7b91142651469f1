package fr.copil.comite.ui;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithUserDetails;

/** An address for one's agenda: given on the page, read by a program that has neither a cookie nor a session. */
@WithUserDetails("cabinet")
class AbonnementParHttpTest extends EcranEssai {

    @LocalServerPort
    private int port;

    @AfterEach
    void effacer() {
        for (String table : new String[] {"abonnement_agenda", "comite_seance", "comite_membre", "comite"}) {
            jdbc.update("delete from " + table);
        }
    }

    private HttpResponse<String> lire(String methode, String chemin) throws IOException, InterruptedException {
        try (HttpClient agenda = HttpClient.newHttpClient()) {
            return agenda.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                            .method(methode, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private void presser(String texte) {
        test(find(NativeButton.class).withText(texte).single()).click();
    }

    private void uneSeance() {
        jdbc.update("insert into comite (convention, territoire, nom, audience, recherche, version)"
                + " values ('LA', 'DEP-44', 'Comité, local ; élargi', 2, 'comite', 1)");
        jdbc.update(
                "insert into comite_seance (comite, numero, jour, heure, minutes, lieu, etat, motif, anime_par, detour, compte,"
                        + " version) select id, 'essai-1', ?, '09:00', 60, 'Salle B', 'PREPAREE', '', '', '', 'essai', 3 from comite",
                LocalDate.now(java.time.ZoneId.of("Europe/Paris")).plusDays(20));
    }

    @Test
    void une_adresse_se_cree_se_lit_sans_session_se_renouvelle_et_se_revoque() throws Exception {
        uneSeance();
        ouvrir("seances");
        assertThat(ecran()).contains("ne la donnez à personne");
        presser("Créer mon adresse");
        String adresse = find(TextField.class)
                .withCaption("L’adresse à donner à votre agenda")
                .single()
                .getValue();
        String chemin = adresse.substring(adresse.indexOf("/agenda/"));
        assertThat(ecran()).contains("aucun agenda ne l’a encore lue");

        HttpResponse<String> lue = lire("GET", chemin);

        assertThat(lue.statusCode()).isEqualTo(200);
        assertThat(lue.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(lue.headers().firstValue("Set-Cookie")).isEmpty();
        ICalendar agenda = Biweekly.parse(lue.body()).first();
        assertThat(agenda.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Séances · Copil");
        assertThat(agenda.getEvents())
                .filteredOn(un -> un.getSummary().getValue().equals("Comité, local ; élargi"))
                .singleElement()
                .satisfies(un -> {
                    assertThat(un.getLocation().getValue()).isEqualTo("Salle B");
                    assertThat(un.getSequence().getValue()).isEqualTo(3);
                    assertThat(un.getUrl().getValue()).contains("/seances/");
                });

        ouvrir("seances");
        assertThat(ecran()).contains("un agenda l’a lue pour la dernière fois").doesNotContain(adresse);
        presser("Renouveler");
        assertThat(lire("GET", chemin).statusCode()).isEqualTo(404);
        String seconde = find(TextField.class)
                .withCaption("L’adresse à donner à votre agenda")
                .single()
                .getValue();
        assertThat(lire("GET", seconde.substring(seconde.indexOf("/agenda/"))).statusCode())
                .isEqualTo(200);
        presser("Révoquer");
        assertThat(lire("GET", seconde.substring(seconde.indexOf("/agenda/"))).statusCode())
                .isEqualTo(404);
        assertThat(ecran()).contains("Créer mon adresse");
    }

    @Test
    void rien_ne_distingue_une_adresse_inconnue_d_une_adresse_bloquee_et_rien_ne_s_ouvre() throws Exception {
        ouvrir("seances");
        presser("Créer mon adresse");
        String adresse = find(TextField.class)
                .withCaption("L’adresse à donner à votre agenda")
                .single()
                .getValue();
        String connue = adresse.substring(adresse.indexOf("/agenda/"));
        jdbc.update("update compte set etat = 'SUSPENDU' where identifiant = 'cabinet'");
        try {
            HttpResponse<String> bloquee = lire("GET", connue);
            for (String chemin : new String[] {"/agenda/inconnue.ics", "/agenda/%20.ics", "/agenda/a.b.ics"}) {
                HttpResponse<String> inconnue = lire("GET", chemin);
                assertThat(inconnue.statusCode()).as(chemin).isEqualTo(404);
                assertThat(inconnue.body()).as(chemin).isEqualTo(bloquee.body());
                assertThat(inconnue.headers().map().keySet())
                        .as(chemin)
                        .isEqualTo(bloquee.headers().map().keySet())
                        .doesNotContain("Set-Cookie", "set-cookie");
            }
            assertThat(bloquee.statusCode()).isEqualTo(404);
            assertThat(lire("POST", connue).statusCode()).isNotEqualTo(200);
            assertThat(lire("GET", "/agenda/autre").headers().firstValue("Location"))
                    .as("what is beside it is closed")
                    .isPresent();
        } finally {
            jdbc.update("update compte set etat = 'ACTIF' where identifiant = 'cabinet'");
        }
    }
}
