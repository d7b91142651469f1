package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.SurH2;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What binds asks again for who one is, and takes no other answer. */
@SurH2
class IdentiteTest {

    private static final String SECRET = "tuiles rouges sous la pluie";
    private static final OffsetDateTime MAINTENANT = OffsetDateTime.parse("2026-11-28T10:00:00+01:00");

    @Autowired
    private IdentiteService identite;

    @Autowired
    private CompteRepository comptes;

    @Autowired
    private PasswordEncoder chiffrement;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    private static final AtomicInteger NUMERO = new AtomicInteger();

    /** One a test: what slows one down would slow the next. */
    private final String compte = "prouveur" + NUMERO.incrementAndGet();

    @BeforeEach
    void entrer() {
        horloge.mettreA(MAINTENANT);
        comptes.save(new Compte(
                compte,
                Objects.requireNonNull(chiffrement.encode(SECRET)),
                List.of(new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA")),
                Profil.VIDE,
                EtatDuCompte.ACTIF,
                false,
                null));
        entrer(MAINTENANT.toInstant().minusSeconds(16 * 60));
    }

    private void entrer(Instant prouveLe) {
        Identites.entrer(Identites.compte(compte, Role.REFERENT, Audience.DSDEN, "DEP-44", null, prouveLe));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from compte where not demonstration");
    }

    @Test
    void le_mot_de_passe_rouvre_un_quart_d_heure() {
        assertThatThrownBy(identite::exiger)
                .isInstanceOf(IdentiteAProuver.class)
                .extracting(refus -> ((IdentiteAProuver) refus).libelle())
                .isEqualTo("Mot de passe");

        identite.prouver(SECRET);
        assertThatCode(identite::exiger).doesNotThrowAnyException();

        horloge.mettreA(MAINTENANT.plusMinutes(15));
        assertThatThrownBy(identite::exiger).isInstanceOf(IdentiteAProuver.class);
    }

    @Test
    void qui_devine_est_refuse_puis_freine_et_le_droit_n_est_pas_donne() {
        for (int essai = 0; essai < Frein.POUR_UN_COMPTE_D_ICI; essai++) {
            assertThatThrownBy(() -> identite.prouver("autre chose")).hasMessageContaining("Ce n'est pas cela");
        }

        assertThatThrownBy(() -> identite.prouver(SECRET)).hasMessageContaining("Trop d'essais");
        assertThatThrownBy(identite::exiger).isInstanceOf(IdentiteAProuver.class);
        assertThat(jdbc.queryForObject(
                        "select objet from audit where nature = 'ENTREE_REFUSEE' order by numero desc fetch first 1 row only",
                        String.class))
                .isEqualTo(compte);
    }

    @Test
    void un_compte_de_demonstration_n_a_personne_a_prouver() {
        Compte essai = new Compte(
                "essai",
                "",
                List.of(new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA")),
                Profil.VIDE,
                EtatDuCompte.ACTIF,
                true,
                0);
        Identites.entrer(UsernamePasswordAuthenticationToken.authenticated(essai, null, essai.getAuthorities()));

        assertThatCode(identite::exiger).doesNotThrowAnyException();
    }
}
