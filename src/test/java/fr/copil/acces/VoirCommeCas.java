package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.comite.ComiteService;
import fr.copil.comite.DecisionService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.convention.suivi.Comites;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.direct.BrouillonService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** An administrator sees Copil as a référent would: the same cases on both databases. */
abstract class VoirCommeCas {

    private static final OffsetDateTime MAINTENANT = OffsetDateTime.parse("2026-11-28T10:00:00+01:00");
    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final Mandat ADMINISTRATEUR = new Mandat(Role.ADMINISTRATEUR, Audience.PUBLIC, "FR", null);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private VoirCommeService service;

    @Autowired
    private LecteurCourant lecteurs;

    @Autowired
    private AudienceReduite audiences;

    @Autowired
    private Comites comites;

    @Autowired
    private ComiteService reunis;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private SerieService series;

    @Autowired
    private SeanceService seances;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private BrouillonService brouillons;

    @Autowired
    private GestionDesComptesService gestion;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    private final Authentication administrateur = Identites.tenant(List.of(ADMINISTRATEUR), null);
    private long avant;

    @BeforeEach
    void preparer() {
        base.chargerLesDonneesReduites();
        horloge.mettreA(MAINTENANT);
        Identites.entrer(administrateur);
        gestion.inviter(
                "ref44",
                new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA"),
                new Profil("", "", null, "S-DSDEN-44"));
        avant = Objects.requireNonNull(jdbc.queryForObject("select max(numero) from audit", Long.class));
    }

    @AfterEach
    void ranger() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from lien_unique");
        jdbc.update("delete from compte where not demonstration");
    }

    private void refuse(String code, ThrowingCallable acte) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(acte).satisfies(refus -> assertThat(refus.code())
                .isEqualTo(code));
    }

    private List<String> journal() {
        return jdbc.queryForList(
                "select nature || ' ' || compte || ' ' || objet || ' ' || detail from audit where numero > ? order by numero",
                String.class,
                avant);
    }

    private Set<Etat> etatsLus() {
        return series.series(Set.of(LOIRE_ATLANTIQUE), Set.of(Indicateurs.DNB_GENERAL)).mesures().stream()
                .map(Mesure::etat)
                .collect(Collectors.toSet());
    }

    @Test
    @Transactional
    void un_chiffre_restreint_ne_se_lit_pas_par_les_yeux_de_qui_le_lit() {
        jdbc.update("update mesure set diffusion = 3 where territoire = 'DEP-44'");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        assertThat(etatsLus()).contains(Etat.VALEUR);

        Identites.entrer(administrateur);
        service.commencer("ref44");

        assertThat(etatsLus()).containsExactly(Etat.RESTREINT);
    }

    @Test
    void ce_qu_il_peut_est_de_l_autre_ce_qu_il_est_et_ce_qu_il_lit_restent_les_siens() {
        service.commencer("ref44");

        Lecteur vu = lecteurs.lecteur();
        assertThat(vu.compte()).isEqualTo("essai");
        assertThat(vu.role()).isEqualTo(Role.REFERENT);
        assertThat(vu.territoire()).isEqualTo(LOIRE_ATLANTIQUE);
        assertThat(vu.service()).isEqualTo("S-DSDEN-44");
        assertThat(vu.peut(Droit.GERER_LES_COMPTES)).isFalse();
        assertThat(lecteurs.rang()).isEqualTo(Audience.PUBLIC.rang());
        assertThat(service.enCours()).get().satisfies(marque -> assertThat(marque.litDavantage())
                .isTrue());
    }

    @Test
    void la_page_des_seances_s_ouvre_par_les_yeux_d_un_autre_et_n_en_montre_aucune() {
        service.commencer("ref44");

        assertThat(reunis.aujourdhui()).isEqualTo(decisions.aujourdhui());
        assertThat(reunis.lister()).isEmpty();
    }

    @Test
    void ce_qui_est_du_comite_ne_se_lit_jamais_par_les_yeux_d_un_autre() {
        Identites.entrer(Identites.tenant(
                List.of(ADMINISTRATEUR, new Mandat(Role.MEMBRE, Audience.DSDEN, "DEP-44", null)), "S-PREF-44"));
        assertThat(comites.siege(lecteurs.lecteur(), "LA")).isTrue();

        service.commencer("ref44");

        assertThat(comites.siege(lecteurs.lecteur(), "LA")).isFalse();
        assertThat(lecteurs.lecteur().audience()).isEqualTo(Audience.PARTENAIRES);
        refuse("AUDIENCE-AU-DESSUS", () -> audiences.verifier(Audience.COMITE));
    }

    @Test
    void rien_ne_s_ecrit_meme_dans_un_fil_a_part_et_l_essai_est_note() {
        service.commencer("ref44");

        refuse("VOIR-COMME-LECTURE", () -> seances.noter("LA", LocalDate.of(2026, 12, 1)));
        refuse("VOIR-COMME-LECTURE", () -> gestion.suspendre("ref44"));
        refuse(
                "VOIR-COMME-LECTURE",
                () -> audiences.lire(Audience.PUBLIC, () -> {
                    gestion.suspendre("ref44");
                    return Set.of();
                }));
        // Figures that nobody has published yet.
        refuse("VOIR-COMME-LECTURE", () -> repetitions.lire(new Repetition.Demande("", false, 1)));
        brouillons.garder("essai", Map.of("PHRASE", "tapée"));

        assertThat(brouillons.lire("essai")).isEmpty();
        assertThat(journal()).contains("REFUS essai SeanceService.noter VOIR-COMME-LECTURE, en voyant comme « ref44 »");
    }

    @Test
    void le_debut_et_la_fin_sont_a_l_audit_et_le_compte_revient() {
        service.commencer("ref44");
        refuse("VOIR-COMME-LECTURE", () -> service.commencer("ref44"));
        service.revenir();

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(administrateur);
        assertThat(journal())
                .containsSubsequence(
                        "VOIR_COMME essai ref44 début, pour 30 minutes, lit jusqu’à « public »",
                        "VOIR_COMME essai ref44 fin, demandée");
    }

    @Test
    void cela_prend_fin_tout_seul() {
        service.commencer("ref44");
        horloge.mettreA(MAINTENANT.plusMinutes(30));

        refuse("VOIR-COMME-FINI", lecteurs::lecteur);
        service.revenir();
        assertThat(lecteurs.lecteur().role()).isEqualTo(Role.ADMINISTRATEUR);
    }

    @Test
    void seul_un_administrateur_voit_comme_un_autre_et_un_compte_sans_droit_en_vigueur_ne_voit_rien() {
        jdbc.update("update mandat set debut = date '2027-01-01' where compte = 'ref44'");
        refuse("VOIR-COMME-RIEN", () -> service.commencer("ref44"));

        Identites.en(Role.CABINET, Audience.DSDEN);
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> service.commencer("ref44"));
    }
}
