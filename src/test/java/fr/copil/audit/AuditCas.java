package fr.copil.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.EntreesNotees;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log keeps, what it refuses, and what it sees when somebody went round it. */
abstract class AuditCas {

    private static final OffsetDateTime MAINTENANT = OffsetDateTime.parse("2026-11-28T10:00:00+01:00");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private ApplicationEventPublisher annonces;

    @Autowired
    private PurgeDeLAudit purge;

    @Autowired
    private GestionDesComptesService gestion;

    @Autowired
    private SeanceService seances;

    @Autowired
    private EntreesNotees entrees;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HorlogeReglable horloge;

    /** The statement, with what stands in its way moved before and put back after. */
    abstract String[] sansVerrou(String ordre);

    @BeforeEach
    void preparer() {
        base.chargerLesDonneesReduites();
        horloge.mettreA(MAINTENANT);
        Identites.entrer(Identites.compte(Role.ADMINISTRATEUR, Audience.DSDEN, "FR"));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    private VerificationDeLAudit verifier() throws SQLException {
        try (Connection connexion = source.getConnection()) {
            return VerificationDeLAudit.faire(connexion);
        }
    }

    private void noter(String objet) {
        annonces.publishEvent(new Acte(NatureDActe.COMPTE, objet, "d'essai"));
    }

    private List<String> depuis(long numero) {
        return jdbc.queryForList(
                "select nature || ' ' || compte || ' ' || objet || ' ' || detail from audit where numero > ? order by numero",
                String.class,
                numero);
    }

    private long dernier() {
        return Objects.requireNonNull(jdbc.queryForObject("select coalesce(max(numero), 0) from audit", Long.class));
    }

    private void forcer(String ordre) {
        for (String sql : sansVerrou(ordre)) {
            jdbc.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set detail = ''", "delete from audit", "truncate table audit"})
    void la_base_refuse_de_changer_ce_qui_est_ecrit(String ordre) {
        noter("un");

        assertThatThrownBy(() -> jdbc.execute(ordre)).isInstanceOf(RuntimeException.class);
        assertThat(dernier()).isPositive();
    }

    @Test
    void un_acte_est_ecrit_avec_ce_qu_il_change_ou_pas_du_tout() {
        long avant = dernier();
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(etat -> {
            noter("annulé");
            etat.setRollbackOnly();
        });
        transaction.executeWithoutResult(etat -> noter("tenu"));

        assertThat(depuis(avant)).containsExactly("COMPTE essai tenu d'essai");
    }

    @Test
    void un_refus_est_ecrit_quoi_qu_il_advienne_sans_ce_qui_etait_demande() {
        long avant = dernier();
        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        assertThatThrownBy(() -> gestion.suspendre("un secret tapé là")).isInstanceOf(AccessDeniedException.class);
        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");
        assertThatThrownBy(() -> seances.noter("LA", LocalDate.of(2026, 11, 2)))
                .hasMessageContaining("pas dans le territoire");

        assertThat(depuis(avant))
                .containsExactly(
                        "REFUS essai GestionDesComptesService.suspendre droit",
                        "REFUS essai SeanceService.noter SEANCE-PERIMETRE");
    }

    @Test
    void ce_qu_on_tape_a_la_place_d_un_compte_n_est_pas_garde() {
        long avant = dernier();
        UsernamePasswordAuthenticationToken essai =
                UsernamePasswordAuthenticationToken.unauthenticated("Mon-Mot-De-Passe-7", "faux");
        essai.setDetails(new WebAuthenticationDetails("192.0.2.7", null));

        annonces.publishEvent(new AuthenticationFailureBadCredentialsEvent(essai, new BadCredentialsException("faux")));
        entrees.freine("Mon-Mot-De-Passe-7", "192.0.2.7");
        entrees.freine("Mon-Mot-De-Passe-7", "192.0.2.7");

        assertThat(depuis(avant))
                .containsExactly(
                        "ENTREE_REFUSEE  compte inconnu BadCredentialsException",
                        "FREIN  compte inconnu trop d'essais de suite");
        assertThat(jdbc.queryForObject(
                        "select adresse from audit order by numero desc fetch first 1 row only", String.class))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void ceux_qui_ecrivent_ensemble_se_suivent() throws SQLException {
        long avant = dernier();

        Stream<CompletableFuture<Void>> ecritures = IntStream.range(0, 6)
                .mapToObj(fil -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 20).forEach(i -> noter("fil " + fil + " " + i))));
        ecritures.toList().forEach(CompletableFuture::join);

        assertThat(dernier()).isEqualTo(avant + 120);
        assertThat(verifier().phrase()).contains("est intact");
    }

    @ParameterizedTest
    @CsvSource({
        "detail, d'essai, d'Essai",
        "objet, pris sur le fait, pris sur le faix",
        "compte, essai, essaj",
        "nature, COMPTE, COMPTF"
    })
    void un_octet_change_se_voit_a_sa_ligne(String colonne, String vrai, String faux) throws SQLException {
        noter("pris sur le fait");
        long numero = dernier();
        noter("après");
        assertThat(verifier()).extracting(VerificationDeLAudit::intact).isEqualTo(true);

        forcer("update audit set " + colonne + " = '" + faux.replace("'", "''") + "' where numero = " + numero);
        VerificationDeLAudit vue = verifier();
        forcer("update audit set " + colonne + " = '" + vrai.replace("'", "''") + "' where numero = " + numero);

        assertThat(vue.intact()).isFalse();
        assertThat(vue.phrase()).contains("rompu à la ligne " + numero + ", qui n'est plus ce qui a été écrit");
        assertThat(verifier().intact()).isTrue();
    }

    @Test
    void ce_qui_est_vieux_s_efface_en_laissant_une_trace_et_la_suite_se_verifie() throws SQLException {
        horloge.mettreA(MAINTENANT.minusMonths(13));
        noter("vieux");
        long vieux = dernier();
        horloge.mettreA(MAINTENANT);
        noter("récent");

        purge.purger();

        assertThat(jdbc.queryForObject("select min(numero) from audit", Long.class))
                .isEqualTo(vieux + 1);
        assertThat(depuis(vieux))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PURGE")
                .contains("Lignes effacées jusqu'à la " + vieux + ", du 28 octobre 2025", "gardées 12 mois");
        assertThat(verifier().intact()).isTrue();
        assertThatThrownBy(() -> jdbc.execute("delete from audit")).isInstanceOf(RuntimeException.class);
    }
}
