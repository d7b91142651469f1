package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of Insee on the quartiers of 2015, found again through the loader and the SQL. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class QuartiersInseeCas {

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "INS-POP, 2017, 6735",
        "INS-POP, 2021, 7072",
        "INS-POP, 2022, 7072",
        "INS-0A24, 2017, 36.4",
        "INS-0A24, 2022, 39.9",
        "INS-EMPLOI, 2017, 46",
        "INS-EMPLOI, 2019, 43.8",
        "INS-EMPLOI, 2022, 46.5",
        "INS-EPREC, 2020, 28.3",
        "INS-EDLIM, 2021, 32.4",
        "INS-DE, 2022, 1199",
        "INS-DE-25, 2022, 231"
    })
    void le_quartier_ville_ouest_a_les_chiffres_publies(String indicateur, int edition, BigDecimal valeur) {
        assertThat(BigDecimal.valueOf(
                        mesure(indicateur, "QPV-QP044001", edition).enValeur().orElseThrow()))
                .isEqualByComparingTo(valeur);
    }

    @Test
    void une_colonne_qui_change_de_sens_est_une_rupture_jamais_raccordee() {
        Set<CodeTerritoire> quartier = Set.of(new CodeTerritoire("QPV-QP044001"));

        assertThat(series.series(quartier, Set.of("INS-EPREC")).periodes("INS-EPREC"))
                .containsExactly(2017, 2018, 2019, 2020);
        assertThat(series.series(quartier, Set.of("INS-EDLIM")).periodes("INS-EDLIM"))
                .containsExactly(2021, 2022);
        assertThat(jdbc.queryForList(
                        "select note from indicateur where id in ('INS-EPREC', 'INS-EDLIM')", String.class))
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).startsWith("Rupture en 2021"));
    }

    @Test
    void rien_n_est_additionne_de_ce_que_l_insee_publie_par_quartier() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from mesure where indicateur like 'INS-%' and territoire not like 'QPV-QP%'",
                        Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from mesure where indicateur = 'INS-POP' and periode = 2022", Integer.class))
                .isEqualTo(1400);
    }

    @Test
    void les_1400_quartiers_de_2015_ont_leur_nom_et_ceux_de_loire_atlantique_leurs_communes() {
        assertThat(jdbc.queryForObject(
                        """
                        select count(*) from territoire t where t.categorie = '2015' and t.nom not like 'QPV 2015 %'
                          and exists (select 1 from mesure m where m.territoire = t.code and m.indicateur = 'INS-POP')
                        """,
                        Integer.class))
                .isEqualTo(1400);
        assertThat(jdbc.queryForList(
                        "select parent from appartenance where territoire = 'QPV-QP044005' order by parent",
                        String.class))
                .containsExactly("COM-44109", "COM-44162", "DEP-44");
    }

    @Test
    void une_cellule_vide_est_non_transmise_et_non_zero() {
        Integer sans = jdbc.queryForObject(
                """
                select count(*) from mesure where indicateur = 'INS-DE' and periode = 2022 and not agregee
                  and etat = 'NON_TRANSMIS' and commentaire like 'Non publié par l''Insee (note %'
                """,
                Integer.class);
        assertThat(sans).isPositive();
    }

    private Mesure mesure(String indicateur, String territoire, int annee) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(indicateur))
                .en(code, indicateur, Population.ENSEMBLE, annee)
                .orElseThrow();
    }
}
