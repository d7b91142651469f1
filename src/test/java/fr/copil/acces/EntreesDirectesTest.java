package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.EcranEssai;
import fr.copil.essai.Navigateur;
import fr.copil.essai.Navigateur.Reponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who types an address, someone else's number, or writes by hand what a browser sends, finds what a click finds: a refusal. */
class EntreesDirectesTest extends EcranEssai {

    private static final String RIEN = "Cette adresse ne mène à rien";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controleurs;

    private record Gardee(String adresse, String droit) {}

    /** The pages of a right, as one types them. */
    private static List<Gardee> pagesGardees() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(page -> Optional.ofNullable(page.getNavigationTarget().getAnnotation(RolesAllowed.class))
                        .map(regle ->
                                new Gardee(page.getTemplate().replaceAll(":\\w+(\\([^)]*\\))?", "1"), regle.value()[0]))
                        .stream())
                .toList();
    }

    private long notes(String compte) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from audit where nature = 'REFUS' and compte = ?", Long.class, compte));
    }

    @Test
    void une_page_tapee_par_qui_n_en_a_pas_le_droit_ne_mene_a_rien_et_c_est_note() {
        long avant = notes("essai");
        long tentatives = 0;
        for (Role role : Role.values()) {
            for (Gardee page : pagesGardees()) {
                if (!Droit.de(role, page.droit())) {
                    cleanVaadinEnvironment();
                    Identites.en(role, Audience.DSDEN);
                    initVaadinEnvironment();
                    ouvrir(page.adresse());
                    assertThat(ecran()).as("%s par %s", page.adresse(), role).contains(RIEN);
                    tentatives++;
                }
            }
        }

        assertThat(tentatives).isGreaterThanOrEqualTo(25);
        assertThat(notes("essai") - avant).isEqualTo(tentatives);
    }

    @Test
    void sans_compte_toute_adresse_mene_a_la_connexion() {
        Navigateur inconnu = new Navigateur(port);
        List<String> adresses = controleurs.getHandlerMethods().entrySet().stream()
                .filter(porte -> porte.getValue().getBeanType().getName().startsWith("fr.copil."))
                .flatMap(porte -> porte.getKey().getPatternValues().stream())
                // An address that is itself a secret: AbonnementParHttpTest.
                .filter(adresse -> !adresse.equals("/agenda/{jeton}.ics"))
                .map(adresse -> adresse.replaceAll("\\{extension:csv\\|xlsx}", "csv")
                        .replaceAll("\\{id:\\[[^}]*]\\{36}}", UUID.randomUUID().toString())
                        .replaceAll("\\{[^}]*}+", "1"))
                .toList();

        assertThat(adresses).hasSizeGreaterThan(10).allSatisfy(adresse -> {
            Reponse reponse = inconnu.ouvrir(adresse);
            assertThat(reponse.statut()).as(adresse).isEqualTo(302);
            assertThat(reponse.vers()).as(adresse).isEqualTo("/connexion");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent"})
    void le_journal_d_audit_et_les_fichiers_des_autres_ne_se_telechargent_pas(String compte) {
        Navigateur lui = connecte(compte);
        long avant = notes(compte);

        assertThat(lui.ouvrir("/export/audit.csv").statut()).isEqualTo(403);
        assertThat(lui.ouvrir("/export/audit.xlsx").statut()).isEqualTo(403);
        assertThat(notes(compte) - avant).isEqualTo(2);

        assertThat(lui.ouvrir("/export/bilans/" + UUID.randomUUID()).statut()).isEqualTo(404);
        assertThat(lui.ouvrir("/preuves/999999").statut()).isEqualTo(404);
        assertThat(lui.ouvrir("/c/DNB-G-QPV-DEP44-2024-0000").corps()).doesNotContain("% des candidats");
    }

    private Navigateur connecte(String compte) {
        Navigateur navigateur = new Navigateur(port);
        assertThat(navigateur.seConnecter(compte, CopilEntier.MOT_DE_PASSE).vers())
                .isEqualTo("/");
        return navigateur;
    }

    /** What a browser of this account knows of its page, and writes to the server in its name. */
    private record Onglet(Navigateur navigateur, int ui, String cle) {

        static Onglet ouvrir(Navigateur navigateur) {
            JsonNode config = JsonMapper.shared()
                    .readTree(navigateur
                            .ouvrir("/?v-r=init&location=mentions&query=")
                            .corps())
                    .path("appConfig");
            return new Onglet(
                    navigateur,
                    config.path("v-uiId").asInt(),
                    config.path("uidl").path("Vaadin-Security-Key").asString());
        }

        Reponse envoyer(String cle, String appel) {
            return navigateur.posterEnJson(
                    "/?v-r=uidl&v-uiId=" + ui,
                    "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":0,\"clientId\":0}".formatted(cle, appel));
        }

        Reponse aller(String cle, String adresse) {
            return envoyer(
                    cle,
                    "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + adresse
                            + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent", "admin"})
    void un_message_ecrit_a_la_main_n_ouvre_aucune_page_de_plus(String compte) {
        Role role = Objects.requireNonNull(Map.of(
                        "membre", Role.MEMBRE,
                        "cabinet", Role.CABINET,
                        "referent", Role.REFERENT,
                        "admin", Role.ADMINISTRATEUR)
                .get(compte));
        Navigateur lui = connecte(compte);
        long avant = notes(compte);
        long tentatives = 0;
        for (Gardee page : pagesGardees()) {
            if (!Droit.de(role, page.droit())) {
                Onglet onglet = Onglet.ouvrir(lui);
                assertThat(onglet.aller(onglet.cle(), page.adresse()).corps())
                        .as(page.adresse())
                        .contains(RIEN);
                tentatives++;
            }
        }

        assertThat(tentatives).isPositive();
        assertThat(notes(compte) - avant).isEqualTo(tentatives);
    }

    @Test
    void un_message_sans_la_cle_de_sa_page_ou_pour_celle_d_un_autre_n_est_pas_lu() {
        Navigateur admin = connecte("admin");
        Onglet sien = Onglet.ouvrir(admin);
        Onglet celuiDuMembre = Onglet.ouvrir(connecte("membre"));

        for (String cle : Arrays.asList("", UUID.randomUUID().toString(), celuiDuMembre.cle())) {
            assertThat(sien.aller(cle, "administration/audit").corps())
                    .doesNotContain("Journal d'audit", "administration/audit");
        }
        // The same page, from another's session.
        assertThat(new Onglet(celuiDuMembre.navigateur(), sien.ui(), sien.cle())
                        .aller(sien.cle(), "administration/audit")
                        .corps())
                .doesNotContain("Journal d'audit");
        assertThat(new Onglet(new Navigateur(port), sien.ui(), sien.cle())
                        .aller(sien.cle(), "administration/audit")
                        .corps())
                .doesNotContain("Journal d'audit");
        assertThat(celuiDuMembre
                        .navigateur()
                        .ouvrir("/VAADIN/push?v-r=push&v-uiId=" + sien.ui() + "&v-pushId=" + UUID.randomUUID()
                                + "&X-Atmosphere-Transport=polling&X-Atmosphere-tracking-id=0")
                        .corps())
                .doesNotContain("\"node\"", "Vaadin-Security-Key");
    }
}
