package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.SurPostgres;
import fr.copil.indicateur.mesure.Population;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** All the shipped files, loaded once for all that is said of them: on PostgreSQL that is a minute. */
@SurPostgres
class FichiersLivresSurPostgresTest {

    @BeforeAll
    static void charger_tous_les_fichiers_livres(@Autowired BaseDEssai base) {
        base.vider();
        DonneesCopiees.entieres(base.dossier());
        base.charger();
    }

    /** Of the national files, as announced beside them. */
    @Nested
    class France {

        @Autowired
        private JdbcTemplate jdbc;

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "IPS-ECO-22 | ECOLE_REP_PLUS | 2022 | 77.0",
                    "IPS-ECO-22 | ECOLE_HORS_EP  | 2022 | 107.5",
                    "IPS-ECO-16 | ECOLE_REP_PLUS | 2021 | 72.88",
                    "IPS-ECO-16 | ECOLE_REP      | 2021 | 82.73",
                    "IPS-ECO-16 | ECOLE_HORS_EP  | 2021 | 104.63",
                    "IPS-ECO-16 | PRIVE          | 2021 | 112.21",
                    "IPS-ECO-16 | ENSEMBLE       | 2021 | 102.77",
                    "BAC-LGT    | ENSEMBLE       | 2024 | 95.0",
                    "BAC-LP     | ENSEMBLE       | 2024 | 82.9"
                })
        void chaque_chiffre_de_france_est_celui_annonce(
                String indicateur, Population population, int periode, BigDecimal annonce) {
            assertThat(jdbc.queryForObject(
                            """
                            select numerateur / denominateur * case when indicateur like 'BAC%' then 100 else 1 end
                            from mesure where territoire = 'FR' and indicateur = ? and population = ? and periode = ?
                              and en_vigueur_au is null
                            """,
                            BigDecimal.class, indicateur, population.name(), periode))
                    .isCloseTo(annonce, within(new BigDecimal("0.05")));
        }

        @Test
        void l_ancien_indice_des_lycees_a_toutes_ses_lignes() {
            assertThat(jdbc.queryForObject(
                            "select count(*) from mesure where indicateur = 'IPS-LYC-16' and not agregee",
                            Integer.class))
                    .isEqualTo(21_777);
        }
    }

    @Nested
    class Chiffres extends ChiffresPubliesCas {}

    @Nested
    class Series extends ChiffresDesSeriesCas {}

    @Nested
    class PostesDeLaVille extends PostesCas {}

    @Nested
    class Quartiers extends QuartiersInseeCas {}
}
