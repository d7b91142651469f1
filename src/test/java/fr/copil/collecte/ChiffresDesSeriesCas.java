package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Indicateurs;
import fr.copil.indicateur.Mesure;
import fr.copil.indicateur.Population;
import fr.copil.indicateur.Qualite;
import fr.copil.indicateur.SerieService;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** The figures published with each file of series, found again through the loader and the SQL. */
abstract class ChiffresDesSeriesCas {

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void lire_comme_tout_le_monde() {
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.MEMBRE, Audience.PUBLIC));
    }

    @AfterEach
    void oublier_le_lecteur() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DNB-TS | 2016 | 90,3 | 84,4 | 87,3",
                "DNB-TS | 2020 | 93,5 | 87,4 | 90,4",
                "DNB-TS | 2024 | 88,8 | 82,5 | 85,6"
            })
    void le_dnb_des_filles_des_garcons_et_de_tous_est_celui_publie(
            String indicateur, int session, String filles, String garcons, String tous) {
        assertThat(valeur("FR", indicateur, Population.FILLES, session)).isEqualTo(filles);
        assertThat(valeur("FR", indicateur, Population.GARCONS, session)).isEqualTo(garcons);
        assertThat(valeur("FR", indicateur, Population.ENSEMBLE, session)).isEqualTo(tous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"BAC-G | 96,5 | 95,1", "BAC-T | 91,7 | 88,4", "BAC-P | 86,1 | 81,4"})
    void le_baccalaureat_2024_des_filles_et_des_garcons_est_celui_publie(
            String indicateur, String filles, String garcons) {
        assertThat(valeur("FR", indicateur, Population.FILLES, 2024)).isEqualTo(filles);
        assertThat(valeur("FR", indicateur, Population.GARCONS, 2024)).isEqualTo(garcons);
    }

    @ParameterizedTest
    @CsvSource({"DNB-TS, 2016", "DNB-TS, 2024", "BAC-G, 2023", "BAC-T, 2024", "BAC-P, 2024"})
    void la_france_a_ses_101_departements_et_l_academie_les_siens(String indicateur, int session) {
        assertThat(mesure("FR", indicateur, Population.ENSEMBLE, session).unites())
                .isEqualTo(101);
        assertThat(mesure("ACA-17", indicateur, Population.ENSEMBLE, session).unites())
                .isEqualTo(5);
        assertThat(mesure("REG-93", indicateur, Population.FILLES, session).unitesAttendues())
                .isEqualTo(6);
    }

    @Test
    void les_277_candidats_dont_le_sexe_n_est_pas_dit_manquent_aux_deux_et_non_a_l_ensemble() {
        Integer manquants = jdbc.queryForObject(
                """
                select sum(case when population = 'ENSEMBLE' then denominateur else -denominateur end) from mesure
                where indicateur = 'DNB-TS' and territoire = 'FR' and en_vigueur_au is null
                """,
                Integer.class);

        assertThat(manquants).isEqualTo(277);
        assertThat(mesure("FR", Indicateurs.DNB_TOUTES_SERIES, Population.GARCONS, 2024)
                        .qualite())
                .isEqualTo(Qualite.ESTIME);
    }

    @Test
    void la_poursuite_se_lit_par_academie_et_par_sexe_de_2010_a_2021() {
        for (String indicateur : LecteurPoursuite.SERIES.values()) {
            assertThat(mesure("ACA-17", indicateur, Population.FILLES, 2010).enValeur())
                    .isPresent();
            Mesure france = mesure("FR", indicateur, Population.ENSEMBLE, 2021);
            assertThat(france.unites()).isEqualTo(30);
            assertThat(france.enPourcent().orElseThrow()).isBetween(30.0, 100.0);
        }
    }

    private String valeur(String territoire, String indicateur, Population population, int periode) {
        return Nombres.decimal(
                mesure(territoire, indicateur, population, periode).enValeur().orElseThrow(), 1);
    }

    private Mesure mesure(String territoire, String indicateur, Population population, int periode) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(indicateur))
                .en(code, indicateur, population, periode)
                .orElseThrow();
    }
}
