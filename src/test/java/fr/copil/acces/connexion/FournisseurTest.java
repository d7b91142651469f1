package fr.copil.acces.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.CopilApplication;
import fr.copil.essai.CetteMachine;
import fr.copil.essai.FournisseurDEssai;
import fr.copil.essai.Navigateur;
import fr.copil.essai.ReglagesDuFournisseur;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Log-in by a real identity provider, and all that it may answer wrong. */
@SpringBootTest(classes = CopilApplication.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = ReglagesDuFournisseur.class)
@DirtiesContext
class FournisseurTest {

    private static final int PORT = CetteMachine.portLibre();
    private static final String SIRET = "13002526500013";
    private static final FournisseurDEssai FOURNISSEUR =
            new FournisseurDEssai("http://127.0.0.1:" + PORT + Fournisseur.RETOUR, "http://127.0.0.1:" + PORT + "/");

    private static @Nullable SecurityContextHolderStrategy avant;

    @Autowired
    private JdbcTemplate jdbc;

    private Navigateur navigateur;

    @DynamicPropertySource
    static void reglages(DynamicPropertyRegistry reglages) {
        reglages.add("server.port", () -> PORT);
        reglages.add("copil.oidc.issuer", FOURNISSEUR::emetteur);
        reglages.add("copil.oidc.client", () -> FournisseurDEssai.CLIENT);
        reglages.add("copil.oidc.secret", () -> FournisseurDEssai.SECRET);
    }

    /** A second Copil in this process takes the place where the first one keeps who is logged in. */
    @BeforeAll
    static void garder() {
        avant = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void arreter() {
        FOURNISSEUR.close();
        SecurityContextHolder.setContextHolderStrategy(Objects.requireNonNull(avant));
    }

    @BeforeEach
    void preparer() {
        effacer();
        jdbc.update("insert into compte (identifiant, mot_de_passe, courriel, service, demonstration, version)"
                + " values ('pref44', '', 'Agent@Exemple.fr', 'S-PREF-44', false, 0)");
        jdbc.update("insert into mandat (compte, compte_key, role, audience, territoire, convention)"
                + " values ('pref44', 0, 'CABINET', 'COMITE', 'DEP-44', 'LA')");
        jdbc.update("insert into siret_de_service (siret, service) values (?, 'S-PREF-44')", SIRET);
        navigateur = new Navigateur(PORT);
        FOURNISSEUR.dire(agent(Map.of()));
    }

    @AfterEach
    void effacer() {
        jdbc.update("delete from demande_acces");
        jdbc.update("delete from siret_de_service");
        jdbc.update("delete from compte");
    }

    private static Map<String, Object> agent(Map<String, Object> autrement) {
        Map<String, Object> dits = new HashMap<>(Map.of(
                "email",
                "agent@exemple.fr",
                "email_verified",
                true,
                "given_name",
                "A.",
                "usual_name",
                "Essai",
                "siret",
                SIRET));
        dits.putAll(autrement);
        return dits;
    }

    private Map<String, String> depart() {
        String vers = navigateur.ouvrir("/connexion/vers/fournisseur").vers();
        assertThat(vers).startsWith(FOURNISSEUR.emetteur());
        Map<String, String> parametres = Arrays.stream(
                        URI.create(vers).getRawQuery().split("&"))
                .map(mot -> mot.split("=", 2))
                .collect(Collectors.toMap(mot -> mot[0], mot -> URLDecoder.decode(mot[1], StandardCharsets.UTF_8)));
        return new HashMap<>(Map.of("", vers, "state", parametres.get("state"), "nonce", parametres.get("nonce")));
    }

    /** There and back. */
    private String venir() {
        return navigateur
                .ouvrir(navigateur
                        .ouvrir(Objects.requireNonNull(depart().get("")))
                        .vers())
                .vers();
    }

    @Test
    void un_agent_entre_par_son_adresse_et_le_siret_de_son_service() {
        Map<String, String> depart = depart();
        assertThat(depart.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(depart.get("nonce")).hasSizeGreaterThanOrEqualTo(32);

        assertThat(venir()).isEqualTo("/");
        assertThat(navigateur.estConnecte()).isTrue();
        assertThat(jdbc.queryForObject("select compte from identite_fournie", String.class))
                .isEqualTo("pref44");
    }

    @Test
    void il_en_sort_par_le_fournisseur() {
        venir();

        String sortie = navigateur.poster("/logout", Map.of()).vers();

        assertThat(sortie)
                .startsWith(FOURNISSEUR.emetteur())
                .contains("id_token_hint=", "state=", "post_logout_redirect_uri=");
        assertThat(navigateur.ouvrir(sortie).vers()).as("sent back by it").startsWith("/?state=");
        assertThat(navigateur.estConnecte()).isFalse();
    }

    @Test
    void un_nonce_d_une_autre_demande_n_ouvre_rien() {
        FOURNISSEUR.seTromperDeNonce();

        assertThat(venir()).isEqualTo("/connexion?fournisseur");
        assertThat(navigateur.estConnecte()).isFalse();
    }

    @Test
    void ce_qu_une_autre_cle_a_signe_n_ouvre_rien() {
        FOURNISSEUR.signerDUneAutreCle();

        assertThat(venir()).isEqualTo("/connexion?fournisseur");
    }

    @Test
    void un_retour_que_cette_session_n_a_pas_demande_n_ouvre_rien() {
        String retour =
                navigateur.ouvrir(Objects.requireNonNull(depart().get(""))).vers();

        assertThat(new Navigateur(PORT).ouvrir(retour).vers()).isEqualTo("/connexion?fournisseur");
    }

    @Test
    void une_adresse_non_verifiee_un_autre_siret_un_compte_suspendu_sont_refuses() {
        FOURNISSEUR.dire(agent(Map.of("email_verified", false)));
        assertThat(venir()).isEqualTo("/connexion/sans-compte?courriel_non_verifie");

        FOURNISSEUR.dire(agent(Map.of("siret", "00000000000000")));
        assertThat(venir()).isEqualTo("/connexion/sans-compte?autre_siret");

        FOURNISSEUR.dire(agent(Map.of()));
        jdbc.update("update compte set etat = 'SUSPENDU'");
        assertThat(venir()).isEqualTo("/connexion/sans-compte?compte_ferme");
        assertThat(navigateur.estConnecte()).isFalse();
    }

    @Test
    void deux_comptes_de_meme_adresse_n_ouvrent_ni_l_un_ni_l_autre() {
        jdbc.update("insert into compte (identifiant, mot_de_passe, courriel, service, demonstration, version)"
                + " values ('autre', '', 'agent@exemple.fr', 'S-PREF-44', false, 0)");
        jdbc.update("insert into mandat (compte, compte_key, role, audience, territoire)"
                + " values ('autre', 0, 'MEMBRE', 'PUBLIC', 'DEP-44')");

        assertThat(venir()).isEqualTo("/connexion/sans-compte?ambigu");
    }

    @Test
    void un_inconnu_arrive_sur_la_page_qui_demande_un_acces() {
        FOURNISSEUR.dire(agent(Map.of("email", "inconnu@exemple.fr")));

        assertThat(venir()).isEqualTo("/connexion/sans-compte?inconnu");
        assertThat(navigateur.ouvrir("/connexion/sans-compte?inconnu").statut()).isEqualTo(200);
        assertThat(navigateur.estConnecte()).isFalse();
    }
}
