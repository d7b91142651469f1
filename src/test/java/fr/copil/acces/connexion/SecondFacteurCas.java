package fr.copil.acces.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.HorlogeReglable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A telephone that shows codes, the day it is given one and the day it is lost. */
abstract class SecondFacteurCas {

    private static final OffsetDateTime MAINTENANT = OffsetDateTime.parse("2026-11-28T10:00:05+01:00");

    /** As the tests' accounts are named. */
    private static final String COMPTE = "essai";

    @Autowired
    private SecondFacteurService service;

    @Autowired
    private SecondFacteur second;

    @Autowired
    private SecondFacteurQueries queries;

    @Autowired
    private Coffre coffre;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${copil.home}")
    private Path dossier = Path.of("");

    @BeforeEach
    void preparer() {
        effacer();
        horloge.mettreA(MAINTENANT);
        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, version)"
                + " values ('essai', '', false, 0)");
        jdbc.update("insert into mandat (compte, compte_key, role, audience, territoire)"
                + " values ('essai', 0, 'REFERENT', 'DSDEN', 'DEP-44')");
        Identites.en(Role.REFERENT, Audience.DSDEN);
    }

    @AfterEach
    void effacer() {
        jdbc.update("delete from compte where not demonstration");
    }

    private String code() {
        return CodesTemporels.code(
                coffre.ouvrir(COMPTE, queries.lire(COMPTE).orElseThrow().secret()), horloge.instant());
    }

    private List<String> poser() {
        service.preparer();
        return service.confirmer(code());
    }

    private void trenteSecondesPlusTard() {
        horloge.mettreA(OffsetDateTime.ofInstant(horloge.instant().plusSeconds(30), MAINTENANT.getOffset()));
    }

    @Test
    void le_telephone_et_le_texte_disent_le_meme_secret_qui_ne_change_pas_avant_d_etre_confirme() {
        SecretAPoser secret = service.preparer();

        assertThat(secret.texte()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.carre()).startsWith("<svg").contains("<path");
        assertThat(service.preparer().texte()).isEqualTo(secret.texte());
        assertThat(second.attendUnCode(COMPTE)).isFalse();
    }

    @Test
    void un_code_confirme_et_donne_dix_codes_de_secours() {
        service.preparer();
        assertThatThrownBy(() -> service.confirmer("000000")).hasMessageContaining("n'est pas le bon");

        assertThat(poser()).hasSize(10).doesNotHaveDuplicates();

        assertThat(second.attendUnCode(COMPTE)).isTrue();
        assertThat(service.etat().codesRestants()).isEqualTo(10);
        assertThatThrownBy(() -> service.preparer()).hasMessageContaining("déjà un second facteur");
    }

    @Test
    void un_code_ne_sert_qu_une_fois_ni_un_plus_ancien_apres_lui() {
        poser();
        trenteSecondesPlusTard();
        String ancien = code();
        trenteSecondesPlusTard();
        String code = code();

        assertThat(second.verifier(COMPTE, code)).isTrue();
        assertThat(second.verifier(COMPTE, code)).isFalse();
        assertThat(second.verifier(COMPTE, ancien)).isFalse();
    }

    @Test
    void une_horloge_en_retard_d_une_demi_minute_passe_pas_davantage() {
        poser();
        trenteSecondesPlusTard();
        String ancien = code();
        trenteSecondesPlusTard();
        assertThat(second.verifier(COMPTE, ancien)).isTrue();

        trenteSecondesPlusTard();
        String perime = code();
        trenteSecondesPlusTard();
        trenteSecondesPlusTard();
        assertThat(second.verifier(COMPTE, perime)).isFalse();
    }

    @Test
    void un_code_de_secours_sert_une_fois_comme_on_le_recopie() {
        String secours = poser().getFirst();

        assertThat(second.verifier(COMPTE, secours.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(second.verifier(COMPTE, secours)).isFalse();
        assertThat(service.etat().codesRestants()).isEqualTo(9);
    }

    @Test
    void ni_le_secret_ni_les_codes_ne_se_lisent_dans_la_base_et_la_cle_est_a_son_proprietaire() throws Exception {
        List<String> codes = poser();

        String base = jdbc.queryForList("select * from second_facteur") + " "
                + jdbc.queryForList("select * from code_de_secours");
        assertThat(base)
                .doesNotContain(codes.getFirst())
                .doesNotContain(codes.getFirst().replace("-", ""));
        String ferme = queries.lire(COMPTE).orElseThrow().secret();
        assertThatThrownBy(() -> coffre.ouvrir("un-autre", ferme)).isInstanceOf(ErreurCopil.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.resolve("cle-des-secrets"))))
                .isEqualTo("rw-------");
    }

    @Test
    void l_administrateur_remet_a_zero_ce_que_quelqu_un_a_perdu() {
        poser();
        Identites.en(Role.ADMINISTRATEUR, Audience.DSDEN, "FR");

        service.remettreAZero(COMPTE);

        assertThat(second.attendUnCode(COMPTE)).isFalse();
        assertThat(service.etatDe(COMPTE).codesRestants()).isZero();
        assertThatThrownBy(() -> service.remettreAZero(COMPTE)).hasMessageContaining("n'a pas de second facteur");
    }

    @Test
    void il_faut_un_code_pour_retirer_le_sien() {
        poser();
        assertThatThrownBy(() -> service.retirer("123")).isInstanceOf(ErreurCopil.class);
        trenteSecondesPlusTard();

        service.retirer(code());

        assertThat(second.attendUnCode(COMPTE)).isFalse();
    }
}
