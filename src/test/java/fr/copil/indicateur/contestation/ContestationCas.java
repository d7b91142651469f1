package fr.copil.indicateur.contestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import java.time.Instant;
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
}
