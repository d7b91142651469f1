package fr.copil.acces.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Demonstration;
import fr.copil.acces.DroitsChanges;
import fr.copil.acces.Frein;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.IdentiteService;
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
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A telephone that shows codes, the day it is given one and the day it is lost. */
@RecordApplicationEvents
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
    private IdentiteService identite;

    @Autowired
    private UserDetailsService comptes;

    @Autowired
    private AppareilsQueries appareils;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private ApplicationEvents annoncees;

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

    @Test
    void qui_a_un_second_facteur_prouve_avec_lui_meme_si_son_mot_de_passe_vient_de_servir() {
        assertThatCode(identite::exiger).doesNotThrowAnyException();
        poser();

        assertThatThrownBy(identite::exiger)
                .isInstanceOf(IdentiteAProuver.class)
                .extracting(refus -> ((IdentiteAProuver) refus).libelle())
                .asString()
                .contains("Code de votre téléphone");
        assertThatThrownBy(() -> identite.prouver("000000")).hasMessageContaining("Ce n'est pas cela");
        trenteSecondesPlusTard();
        identite.prouver(code());

        assertThatCode(identite::exiger).doesNotThrowAnyException();
    }

    @Test
    void qui_vient_du_fournisseur_d_identite_y_retourne_quand_sa_preuve_est_vieille() {
        venirDuFournisseur(MAINTENANT.minusMinutes(14));
        assertThatCode(identite::exiger).doesNotThrowAnyException();

        venirDuFournisseur(MAINTENANT.minusMinutes(16));

        assertThatThrownBy(identite::exiger)
                .hasMessageContaining("revenez par votre fournisseur d'identité")
                .extracting(refus -> ((IdentiteAProuver) refus).libelle())
                .isEqualTo("");
        poser();
        trenteSecondesPlusTard();
        identite.prouver(code());
        assertThatCode(identite::exiger).doesNotThrowAnyException();
    }

    private static void venirDuFournisseur(OffsetDateTime quand) {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        Identites.entrer(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).toBuilder()
                        .authorities(droits -> {
                            droits.removeIf(FactorGrantedAuthority.class::isInstance);
                            droits.add(FactorGrantedAuthority.withAuthority(
                                            FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                                    .issuedAt(quand.toInstant())
                                    .build());
                        })
                        .build());
    }

    @Test
    void retirer_le_sien_ferme_les_sessions() {
        poser();
        trenteSecondesPlusTard();

        service.retirer(code());

        assertThat(annoncees.stream(DroitsChanges.class).map(DroitsChanges::compte))
                .contains(COMPTE);
    }

    private SecondFacteur regle(String... tenus) {
        return new SecondFacteur(queries, coffre, new Frein(), horloge, annonce -> {}, List.of(tenus));
    }

    @Test
    void le_reglage_dit_qui_ne_peut_s_en_passer() {
        UserDetails referent = comptes.loadUserByUsername(COMPTE);

        assertThat(regle("administrateurs", " referents ").estExige(referent)).isTrue();
        assertThat(regle("administrateurs", "").estExige(referent)).isFalse();
        assertThatThrownBy(() -> regle("tous")).hasMessageContaining("COPIL_SECOND_FACTEUR nomme « tous »");
    }

    @Test
    void sous_https_le_temoin_d_un_appareil_ne_part_jamais_en_clair() {
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        Appareils chiffres = new Appareils(
                comptes, appareils, second, demonstration, annonce -> {}, horloge, "https://copil.exemple.fr");

        chiffres.onLoginSuccess(
                new MockHttpServletRequest(),
                reponse,
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));

        assertThat(reponse.getHeader("Set-Cookie"))
                .startsWith("__Host-COPIL_APPAREIL=")
                .contains("; Path=/;", "; Secure", "; HttpOnly")
                .doesNotContain("Domain");
    }
}
