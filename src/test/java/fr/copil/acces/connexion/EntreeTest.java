package fr.copil.acces.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.DroitsChanges;
import fr.copil.essai.BaseSansReponse;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.Navigateur;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The entrance as a browser meets it, over a real port. */
@CopilEntier
class EntreeTest {

    private static final String COMPTE = "dsden44-essai";
    private static final String SECRET = "tuiles rouges sous la pluie";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PasswordEncoder chiffrement;

    @Autowired
    private SecondFacteur second;

    @Autowired
    private SecondFacteurQueries queries;

    @Autowired
    private Coffre coffre;

    @Autowired
    private Clock horloge;

    @Autowired
    private ApplicationEventPublisher annonces;

    private Navigateur navigateur;

    @BeforeEach
    void preparer() {
        effacer();
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, version) values (?, ?, false, 0)",
                COMPTE,
                chiffrement.encode(SECRET));
        jdbc.update(
                "insert into mandat (compte, compte_key, role, audience, territoire, convention)"
                        + " values (?, 0, 'REFERENT', 'DSDEN', 'DEP-44', 'LA')",
                COMPTE);
        navigateur = new Navigateur(port);
    }

    @AfterEach
    void effacer() {
        jdbc.update("delete from compte where not demonstration");
    }

    /** Of the step that follows the one that confirmed the telephone: this one has served. */
    private String code() {
        return CodesTemporels.code(
                coffre.ouvrir(COMPTE, queries.lire(COMPTE).orElseThrow().secret()),
                horloge.instant().plusSeconds(30));
    }

    private void poserUnTelephone() {
        second.preparer(COMPTE);
        second.confirmer(
                COMPTE,
                CodesTemporels.code(
                        coffre.ouvrir(COMPTE, queries.lire(COMPTE).orElseThrow().secret()), horloge.instant()));
    }

    @Test
    void le_mot_de_passe_suffit_a_qui_n_a_pas_de_second_facteur_et_la_session_change_de_nom() {
        navigateur.ouvrir("/connexion");
        String avant = navigateur.temoin("JSESSIONID").orElseThrow();

        assertThat(navigateur.seConnecter(COMPTE, SECRET).vers()).isEqualTo("/");

        assertThat(navigateur.estConnecte()).isTrue();
        assertThat(navigateur.temoin("JSESSIONID").orElseThrow()).isNotEqualTo(avant);
    }

    @Test
    void une_page_d_ailleurs_ne_connecte_personne_a_son_insu() {
        navigateur.ouvrir("/connexion");

        assertThat(navigateur
                        .posterSansJeton("/connexion", Map.of("username", COMPTE, "password", SECRET))
                        .vers())
                .isEqualTo("/connexion?recommencer");
        assertThat(navigateur.estConnecte()).isFalse();
    }

    @Test
    void personne_n_est_connecte_avant_le_code() {
        poserUnTelephone();

        assertThat(navigateur.seConnecter(COMPTE, SECRET).vers()).isEqualTo("/connexion/code");
        assertThat(navigateur.estConnecte()).isFalse();

        assertThat(navigateur
                        .poster("/connexion/code", Map.of("code", "000000"))
                        .vers())
                .isEqualTo("/connexion/code?error");
        assertThat(navigateur.estConnecte()).isFalse();

        String code = code();
        assertThat(navigateur.poster("/connexion/code", Map.of("code", code)).vers())
                .isEqualTo("/compte");
        assertThat(navigateur.estConnecte()).isTrue();

        Navigateur autre = new Navigateur(port);
        autre.seConnecter(COMPTE, SECRET);
        assertThat(autre.poster("/connexion/code", Map.of("code", code)).vers()).isEqualTo("/connexion/code?error");
    }

    @Test
    void un_code_sans_mot_de_passe_ne_mene_nulle_part() {
        poserUnTelephone();

        assertThat(navigateur.poster("/connexion/code", Map.of("code", code())).vers())
                .isEqualTo("/connexion?recommencer");
    }

    @Test
    void qui_devine_des_codes_attend_meme_avec_le_bon() {
        poserUnTelephone();
        navigateur.seConnecter(COMPTE, SECRET);
        for (int essai = 0; essai < 6; essai++) {
            navigateur.poster("/connexion/code", Map.of("code", "00000" + essai));
        }

        assertThat(navigateur.poster("/connexion/code", Map.of("code", code())).vers())
                .isEqualTo("/connexion/code?attendre");
    }

    @Test
    void un_compte_suspendu_pendant_que_sa_page_est_ouverte_va_a_la_connexion() {
        navigateur.seConnecter(COMPTE, SECRET);
        assertThat(navigateur.estConnecte()).isTrue();

        jdbc.update("update compte set etat = 'SUSPENDU' where identifiant = ?", COMPTE);
        annonces.publishEvent(new DroitsChanges(COMPTE));

        Awaitility.await().until(() -> !navigateur.estConnecte());
        assertThat(navigateur.ouvrir("/compte").vers()).isEqualTo("/connexion");
        assertThat(navigateur.seConnecter(COMPTE, SECRET).vers()).isEqualTo("/connexion?error");
    }

    @Test
    void une_base_qui_ne_repond_pas_n_est_pas_un_mauvais_mot_de_passe_et_ne_compte_pas_pour_un_essai()
            throws SQLException {
        navigateur.ouvrir("/connexion");
        BaseSansReponse.pendant(
                Objects.requireNonNull(jdbc.getDataSource()),
                () -> assertThat(navigateur.seConnecter(COMPTE, SECRET).vers()).isEqualTo("/connexion?panne"));

        assertThat(navigateur.seConnecter(COMPTE, SECRET).vers()).isEqualTo("/");
    }

    private String seSouvenir() {
        navigateur.poster("/connexion", Map.of("username", COMPTE, "password", SECRET, "remember-me", "on"));
        return navigateur.temoin("COPIL_APPAREIL").orElseThrow();
    }

    @Test
    void un_appareil_dont_copil_se_souvient_entre_seul_avec_un_jeton_neuf_chaque_fois() {
        String premier = seSouvenir();
        navigateur.oublier("JSESSIONID");

        assertThat(navigateur.estConnecte()).isTrue();
        assertThat(navigateur.temoin("COPIL_APPAREIL").orElseThrow()).isNotEqualTo(premier);
        assertThat(jdbc.queryForList("select * from appareil").toString()).doesNotContain(premier);
    }

    @Test
    void un_jeton_qui_a_servi_est_un_jeton_vole_et_ferme_tout() {
        String vole = seSouvenir();
        navigateur.oublier("JSESSIONID");
        navigateur.estConnecte();
        jdbc.update(
                "update appareil set tourne_le = ?", OffsetDateTime.now(horloge).minusMinutes(5));

        Navigateur voleur = new Navigateur(port);
        voleur.poserLeTemoin("COPIL_APPAREIL", vole);

        assertThat(voleur.estConnecte()).isFalse();
        assertThat(jdbc.queryForList("select * from appareil")).isEmpty();
        Awaitility.await().until(() -> !navigateur.estConnecte());
    }

    @Test
    void des_droits_qui_changent_font_oublier_les_appareils() {
        seSouvenir();

        annonces.publishEvent(new DroitsChanges(COMPTE));

        navigateur.oublier("JSESSIONID");
        assertThat(navigateur.estConnecte()).isFalse();
    }

    @Test
    void qui_se_deconnecte_n_est_plus_souvenu_la() {
        seSouvenir();

        navigateur.poster("/logout", Map.of());

        assertThat(jdbc.queryForList("select * from appareil")).isEmpty();
        assertThat(navigateur.estConnecte()).isFalse();
    }
}
