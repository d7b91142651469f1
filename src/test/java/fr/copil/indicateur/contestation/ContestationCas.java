package fr.copil.indicateur.contestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A figure that somebody contests is read with what is said against it, until another person settles it. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContestationCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final String MOTIF = "Deux sessions ont été comptées ensemble.";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private ContestationService contestations;

    @Autowired
    private SerieService series;

    @Autowired
    private EtudeService etudes;

    @Autowired
    private Clock horloge;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private JdbcTemplate jdbc;

    private String indicateur = "";

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void contester_est_du_cabinet() {
        indicateur = Objects.requireNonNull(jdbc.queryForObject(
                "select min(m.indicateur) from mesure m join indicateur i on i.id = m.indicateur where i.calcul = 'taux'"
                        + " and m.territoire = 'DEP-44' and m.etat = 'VALEUR' and m.en_vigueur_au is null and m.diffusion = 0"
                        + " and m.visible_des = 0 and m.unites = m.unites_attendues",
                String.class));
        etre("cabinet", Role.CABINET, Audience.COMITE);
    }

    private static void etre(String identifiant, Role role, Audience audience) {
        Identites.entrer(Identites.compte(
                identifiant,
                role,
                audience,
                "DEP-44",
                role == Role.CABINET ? "S-PREF-44" : null,
                Instant.parse("2100-01-01T00:00:00Z")));
    }

    private ChiffreContestable chiffre() {
        return contestations.contestables(indicateur, LOIRE_ATLANTIQUE).getFirst();
    }

    private void contester(String valeur) {
        contestations.contester(indicateur, LOIRE_ATLANTIQUE, chiffre(), valeur, "registre de la ville", MOTIF);
    }

    private List<Contestation> dites() {
        return contestations.de(indicateur, LOIRE_ATLANTIQUE);
    }

    private List<String> commentaires() {
        return series.series(Set.of(LOIRE_ATLANTIQUE), Set.of(indicateur)).mesures().stream()
                .map(Mesure::commentaire)
                .filter(dit -> !dit.isEmpty())
                .toList();
    }

    @Test
    void le_comite_lit_les_deux_et_qui_lit_moins_loin_qu_il_est_conteste() {
        contester("38,2 %");

        etre("membre", Role.MEMBRE, Audience.COMITE);
        assertThat(commentaires())
                .singleElement()
                .asString()
                .contains("contesté par", "38,2\u202f%", "registre de la ville")
                .doesNotContain(MOTIF);
        assertThat(dites()).singleElement().satisfies(une -> assertThat(une.motif())
                .isEqualTo(MOTIF));

        etre("passant", Role.MEMBRE, Audience.PUBLIC);
        assertThat(commentaires()).containsExactly("Chiffre contesté, arbitrage attendu");
        assertThat(dites()).isEmpty();
    }

    @Test
    void qui_ne_lit_plus_le_chiffre_ne_lit_pas_non_plus_ce_qu_on_lui_oppose() {
        contester("38,2");
        jdbc.update("update mesure set diffusion = 3 where indicateur = ? and territoire = 'DEP-44'", indicateur);

        etre("membre", Role.MEMBRE, Audience.COMITE);

        assertThat(commentaires()).isEmpty();
        assertThat(dites()).isEmpty();
    }

    @Test
    void un_comite_d_ailleurs_ne_lit_pas_le_motif() {
        contester("38,2");

        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");

        assertThat(dites()).isEmpty();
    }

    @Test
    void une_autre_personne_arbitre_et_le_chiffre_se_lit_de_nouveau_seul() {
        contester("38,2");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> contestations.trancher(
                        dites().getFirst(), IssueDeContestation.MAINTENU, "Le registre compte autre chose."))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CONTESTE-ARBITRE"));

        etre("referent", Role.REFERENT, Audience.DSDEN);
        assertThat(contestations.aArbitrer()).hasSize(1);
    }

    @Test
    void une_fois_arbitree_elle_reste_ecrite_et_ne_se_lit_plus_sous_le_chiffre() {
        contester("38,2");
        etre("referent", Role.REFERENT, Audience.DSDEN);

        contestations.trancher(dites().getFirst(), IssueDeContestation.MAINTENU, "Le registre compte autre chose.");

        assertThat(commentaires()).isEmpty();
        assertThat(contestations.aArbitrer()).isEmpty();
        assertThat(dites()).singleElement().satisfies(une -> assertThat(une.issue())
                .isEqualTo(IssueDeContestation.MAINTENU));
        etre("cabinet", Role.CABINET, Audience.COMITE);
        contester("39");
        assertThat(commentaires()).hasSize(1);
    }

    @Test
    void un_chiffre_ne_se_conteste_qu_une_fois_a_la_fois() {
        contester("38,2");

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> contester("39"))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CONTESTE-DEJA"));
    }

    @ParameterizedTest
    @CsvSource({"beaucoup, CONTESTE-NOMBRE", "138, CONTESTE-NOMBRE", "-1, CONTESTE-NOMBRE", "1e9999, CONTESTE-NOMBRE"})
    void une_valeur_qui_n_en_est_pas_une_est_refusee(String valeur, String code) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> contester(valeur))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
    }

    @Test
    void un_membre_ne_conteste_pas_et_nul_ne_conteste_ailleurs() {
        ChiffreContestable lu = chiffre();
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        assertThat(contestations.contestables(indicateur, LOIRE_ATLANTIQUE)).isEmpty();
        etre("membre", Role.MEMBRE, Audience.COMITE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contestations.contester(indicateur, LOIRE_ATLANTIQUE, lu, "38", "registre", MOTIF));
    }

    @Test
    void corriger_c_est_publier_une_autre_valeur_et_rien_d_autre() {
        contester("38,2");
        etre("referent", Role.REFERENT, Audience.DSDEN);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> contestations.trancher(
                        dites().getFirst(), IssueDeContestation.CORRIGE, "Corrigé selon le registre."))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CONTESTE-SANS-CORRECTION"));
    }

    @Test
    void ce_que_le_comite_ne_dit_qu_a_lui_meme_n_est_ni_conteste_ni_arbitre_de_plus_bas() {
        contester("38,2");

        etre("autre", Role.CABINET, Audience.PARTENAIRES);

        assertThat(contestations.aArbitrer()).isEmpty();
        assertThat(contestations.contestables(indicateur, LOIRE_ATLANTIQUE)).isEmpty();
    }

    /** Contested as 25 %, corrected to 25 %, withdrawn, then given otherwise: 25 % does not come back by what was said of it. */
    @Test
    void ce_qui_est_retire_ne_revient_pas_par_ce_qu_on_en_disait() {
        indicateur = Indicateurs.MOINS_DE_TROIS_ANS;
        publier(120);
        etre("cabinet", Role.CABINET, Audience.COMITE);
        contester("25");
        publier(100);
        retraits.retirer(
                indicateur,
                LOIRE_ATLANTIQUE,
                new ChiffreRetirable(Population.REP_PLUS, 2024),
                "Un élève s'y reconnaît.");
        publier(110);

        etre("membre", Role.MEMBRE, Audience.COMITE);
        assertThat(commentaires()).isEmpty();
        assertThat(dites()).isEmpty();
        etre("referent", Role.REFERENT, Audience.DSDEN);
        assertThat(dites()).hasSize(1);
    }

    @Test
    void un_jour_passe_se_lit_avec_ce_qui_etait_conteste_ce_jour_la_et_pas_depuis() {
        contester("38,2");
        jdbc.update("update mesure set en_vigueur_du = ? where indicateur = ?", ilYA(30), indicateur);
        jdbc.update("update contestation set le = ?", ilYA(20));
        etre("referent", Role.REFERENT, Audience.DSDEN);
        contestations.trancher(dites().getFirst(), IssueDeContestation.MAINTENU, "Le registre compte autre chose.");
        jdbc.update("update contestation set issue_le = ?", ilYA(10));

        assertThat(dits(25)).isEmpty();
        assertThat(dits(15)).singleElement().asString().contains("contesté par", "38,2");
        assertThat(dits(5)).isEmpty();
        etre("passant", Role.MEMBRE, Audience.PUBLIC);
        assertThat(dits(15)).containsExactly("Chiffre contesté, arbitrage attendu");
    }

    private OffsetDateTime ilYA(int jours) {
        return OffsetDateTime.now(horloge).minusDays(jours);
    }

    /** What goes with the figures of the territory, as they were so many days ago. */
    private List<String> dits(int jours) {
        return etudes
                .lire(
                        indicateur,
                        new AdresseEtude(
                                "DEP-44",
                                null,
                                null,
                                null,
                                ilYA(jours).toLocalDate().toString()))
                .orElseThrow()
                .series()
                .mesures()
                .stream()
                .filter(mesure -> mesure.territoire().equals(LOIRE_ATLANTIQUE))
                .map(Mesure::commentaire)
                .filter(dit -> !dit.isEmpty())
                .toList();
    }

    @Test
    void une_somme_dit_qu_un_de_ses_chiffres_est_conteste_a_qui_le_lit() {
        indicateur = Indicateurs.MOINS_DE_TROIS_ANS;
        List<CodeTerritoire> colleges = jdbc
                .queryForList(
                        """
                        select p.etablissement from etablissement_population p
                        join ascendance a on a.territoire = p.etablissement and a.ancetre = 'DEP-44'
                        where p.population = 'PUBLIC_HORS_QPV' order by 1
                        """,
                        String.class)
                .stream()
                .map(CodeTerritoire::new)
                .limit(3)
                .toList();
        CodeTerritoire conteste = colleges.getFirst();
        publier(colleges.stream()
                .map(college -> recue(college, Population.ENSEMBLE, 120))
                .toList());
        etre("cabinet", Role.CABINET, Audience.COMITE);
        contestations.contester(
                indicateur,
                conteste,
                contestations.contestables(indicateur, conteste).getFirst(),
                "25",
                "registre de la ville",
                MOTIF);
        String nom = jdbc.queryForObject("select nom from territoire where code = ?", String.class, conteste.valeur());

        assertThat(commentaires())
                .as("all together, public ones, those out of the quartiers")
                .hasSizeGreaterThan(1)
                .containsOnly("Cette somme compte un chiffre contesté (" + nom + "), arbitrage attendu");

        jdbc.update(
                "update mesure set visible_des = 3 where indicateur = ? and territoire = ?",
                indicateur,
                conteste.valeur());
        assertThat(commentaires())
                .as("who may not read the figure reads nothing of it")
                .isEmpty();
    }

    private void publier(int enfants) {
        publier(List.of(recue(LOIRE_ATLANTIQUE, Population.REP_PLUS, enfants)));
    }

    private MesureRecue recue(CodeTerritoire territoire, Population population, int enfants) {
        return new MesureRecue(
                indicateur,
                territoire,
                population,
                2024,
                BigDecimal.valueOf(enfants),
                BigDecimal.valueOf(400),
                null,
                Etat.VALEUR,
                Qualite.DEFINITIF,
                "");
    }

    private void publier(List<MesureRecue> recues) {
        Identites.entrer(Identites.compte(
                "referent",
                Role.REFERENT,
                Audience.DSDEN,
                "DEP-44",
                "S-DSDEN-44",
                Instant.parse("2100-01-01T00:00:00Z")));
        depots.deposer("Octobre", "", recues, Set.of());
        depots.regler(attente(), Audience.COMITE, attente().regle());
        depots.publier(attente());
    }

    private Depot attente() {
        return Objects.requireNonNull(Objects.requireNonNull(
                        repetitions.lire(new Repetition.Demande(null, false, 1)).choisie())
                .depot());
    }
}
