package fr.copil.collecte;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures published with each file of series, found again through the loader and the SQL. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class ChiffresDesSeriesCas {

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

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
        for (String indicateur : LecturePoursuite.SERIES.values()) {
            assertThat(mesure("ACA-17", indicateur, Population.FILLES, 2010).enValeur())
                    .isPresent();
            Mesure france = mesure("FR", indicateur, Population.ENSEMBLE, 2021);
            assertThat(france.unites()).isEqualTo(30);
            assertThat(france.enPourcent().orElseThrow()).isBetween(30.0, 100.0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IPS-COL-22 | PUBLIC_REP_PLUS | FR                   | 74,5  | 361",
                "IPS-COL-22 | PUBLIC_REP      | FR                   | 85,8  | 731",
                "IPS-COL-22 | PUBLIC_HORS_EP  | FR                   | 104,7 | 4223",
                "IPS-COL-22 | PRIVE           | FR                   | 117,1 | 1658",
                "IPS-ECO-22 | ECOLE_REP_PLUS  | DEP-44 DEP-37 REG-93 | 76,2  | 158",
                "IPS-ECO-22 | ECOLE_REP       | DEP-44 DEP-37 REG-93 | 84,5  | 137",
                "IPS-ECO-22 | ECOLE_HORS_EP   | DEP-44 DEP-37 REG-93 | 108,4 | 1886",
                "IPS-ECO-16 | ECOLE_REP_PLUS  | DEP-44 DEP-37 REG-93 | 71,2  | 158",
                "IPS-ECO-16 | ECOLE_REP       | DEP-44 DEP-37 REG-93 | 82,1  | 140",
                "IPS-LYC-22 | ENSEMBLE        | FR                   | 105,8 | 3598"
            })
    void la_moyenne_simple_des_indices_publies_est_celle_annoncee(
            String indicateur, Population population, String ou, String moyenne, int etablissements) {
        Map<String, Object> ligne = jdbc.queryForMap(
                """
                select avg(m.numerateur / m.denominateur) as moyenne, count(*) as nombre from mesure m
                join etablissement_population p on p.etablissement = m.territoire and p.population = ?
                where m.indicateur = ? and not m.agregee and m.en_vigueur_au is null
                  and exists (select 1 from ascendance a where a.territoire = m.territoire and position(a.ancetre in ?) > 0)
                """,
                population.name(),
                indicateur,
                ou);

        assertThat(((Number) requireNonNull(ligne.get("nombre"))).intValue()).isEqualTo(etablissements);
        assertThat(Nombres.decimal(((Number) requireNonNull(ligne.get("moyenne"))).doubleValue(), 1))
                .isEqualTo(moyenne);
    }

    @Test
    void l_indice_d_un_territoire_est_pondere_par_les_eleves() {
        assertThat(valeur("FR", "IPS-COL-22", Population.PUBLIC_REP_PLUS, 2022)).isEqualTo("74,4");
        assertThat(valeur("FR", "IPS-COL-22", Population.PRIVE, 2022)).isEqualTo("121,1");
    }

    @ParameterizedTest
    @CsvSource({"DNB-TS-ETAB, 2021, DEP-44", "EFF-COL, 2024, DEP-44", "EFF-COL, 2021, DEP-35", "ENC-ECO, 2022, DEP-35"})
    void rien_n_est_dit_d_un_territoire_plus_large_que_le_fichier(String indicateur, int periode, String dedans) {
        assertThat(lire(dedans, indicateur, Population.ENSEMBLE, periode)).isPresent();
        for (String dehors : List.of("FR", "REG-52", "REG-53", "ACA-17", "ACA-14")) {
            assertThat(lire(dehors, indicateur, Population.ENSEMBLE, periode))
                    .as(dehors)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2016, 383", "2017, 386", "2018, 371", "2019, 369", "2020, 368", "2021, 363"})
    void l_ancien_indice_des_lycees_a_ses_six_rentrees(int rentree, int lycees) {
        assertThat(compter(
                        """
                        select count(*) from mesure m where indicateur = 'IPS-LYC-16' and not agregee and periode = ?
                          and exists (select 1 from ascendance a where a.territoire = m.territoire
                                      and a.ancetre in ('DEP-44', 'DEP-37', 'REG-93'))
                        """,
                        rentree))
                .isEqualTo(lycees);
    }

    @Test
    void une_voie_que_le_lycee_n_a_pas_est_sans_objet_et_n_est_pas_attendue() {
        assertThat(compter(
                        """
                        select count(*) from mesure where indicateur = 'IPS-LP-22' and not agregee and etat = 'SANS_OBJET'
                          and periode = ?
                        """,
                        2022))
                .isEqualTo(1523);
        assertThat(mesure("FR", "IPS-LP-22", Population.ENSEMBLE, 2022).unitesAttendues())
                .isEqualTo(3598 - 1523);
    }

    @ParameterizedTest
    @CsvSource({"FR, ENSEMBLE, '105,9'", "FR, PUBLIC, '100,9'", "ACA-17, ENSEMBLE, '108,8'", "DEP-44, ENSEMBLE, '115,1'"
    })
    void les_references_de_l_indice_2023_sont_celles_que_le_fichier_imprime(
            String territoire, Population population, String valeur) {
        assertThat(valeur(territoire, "IPS-COL-23", population, 2023)).isEqualTo(valeur);
    }

    @Test
    void l_indice_2023_n_a_pas_d_effectifs_et_ne_s_agrege_pas() {
        assertThat(compter(
                        "select count(*) from mesure where indicateur = 'IPS-COL-23' and agregee and periode > ?", 0))
                .isZero();
        assertThat(compter(
                        """
                        select count(*) from mesure
                        where indicateur = 'IPS-COL-23' and territoire like 'ETAB-%' and periode > ?
                        """,
                        0))
                .isEqualTo(279);
    }

    @Test
    void les_lycees_generaux_de_loire_atlantique_ont_le_taux_publie() {
        Mesure mesure = mesure("DEP-44", "BAC-LGT", Population.ENSEMBLE, 2024);

        assertThat(mesure.denominateurArrondi()).isEqualTo(11_694);
        assertThat(Nombres.decimal(mesure.enPourcent().orElseThrow(), 2)).isEqualTo("96,56");
        assertThat(mesure.qualite()).isEqualTo(Qualite.ESTIME);
        assertThat(mesure.unites()).isEqualTo(51);
    }

    @Test
    void un_eleve_par_classe_compte_les_ecoles_d_education_prioritaire_ensemble() {
        Mesure repPlus = mesure("DEP-35", "ENC-ECO", Population.ECOLE_REP_PLUS, 2022);
        Mesure rep = mesure("DEP-35", "ENC-ECO", Population.ECOLE_REP, 2022);
        double eleves = requireNonNull(repPlus.numerateur()).doubleValue()
                + requireNonNull(rep.numerateur()).doubleValue();
        double classes = requireNonNull(repPlus.denominateur()).doubleValue()
                + requireNonNull(rep.denominateur()).doubleValue();

        assertThat(Nombres.decimal(eleves / classes, 1)).isEqualTo("16,8");
        assertThat(valeur("DEP-35", "ENC-ECO", Population.ECOLE_HORS_EP, 2022)).isEqualTo("22,8");
    }

    @Test
    void la_loire_atlantique_a_75_724_collegiens_en_2024() {
        assertThat(mesure("DEP-44", Indicateurs.EFFECTIF_COLLEGE, Population.ENSEMBLE, 2024)
                        .enValeur())
                .hasValue(75_724);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC_REP_PLUS, '8,33', 4", "PUBLIC_REP, '9,47', 6", "PUBLIC_HORS_EP, '11,53', 72"})
    void les_eleves_par_etp_ne_comptent_que_des_colleges(Population population, String rapport, int colleges) {
        Mesure mesure = mesure("DEP-44", Indicateurs.ELEVES_PAR_ETP, population, 2024);

        assertThat(Nombres.decimal(mesure.enValeur().orElseThrow(), 2)).isEqualTo(rapport);
        assertThat(mesure.unites()).isEqualTo(colleges);
    }

    @ParameterizedTest
    @CsvSource({"RESIDENT_QPV, '6,6', 4200, 63400", "RESIDENT_HORS_QPV, '12,4', 37800, 305800"})
    void l_evitement_en_6e_est_celui_publie_par_l_onpv(Population residence, String taux, long partis, long publics) {
        Mesure mesure = mesure("FR", "EVIT-6E", residence, 2015);

        assertThat(valeur("FR", "EVIT-6E", residence, 2015)).isEqualTo(taux);
        assertThat(mesure.numerateurArrondi()).isEqualTo(partis);
        assertThat(mesure.denominateurArrondi()).isEqualTo(publics);
    }

    @Test
    void l_evitement_par_categorie_est_le_taux_imprime() {
        assertThat(valeur("FR", "EVIT-6E-DEF", Population.RESIDENT_QPV, 2015)).isEqualTo("4,6");
        assertThat(valeur("FR", "EVIT-6E-AV", Population.RESIDENT_HORS_QPV, 2015))
                .isEqualTo("22,0");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC_REP_PLUS, '72,4'", "PUBLIC_REP, '81,5'"})
    void le_dnb_2021_de_loire_atlantique_est_celui_publie(Population population, String taux) {
        assertThat(valeur("DEP-44", "DNB-TS-ETAB", population, 2021)).isEqualTo(taux);
    }

    @Test
    void le_dnb_2021_hors_education_prioritaire_reunit_public_et_prive_dans_le_chiffre_publie() {
        Mesure repPlus = mesure("DEP-44", "DNB-TS-ETAB", Population.PUBLIC_REP_PLUS, 2021);
        Map<String, Object> horsEp = jdbc.queryForMap(
                """
                select sum(m.numerateur) as admis, sum(m.denominateur) as presents from mesure m
                join territoire t on t.code = m.territoire and upper(t.nom) like 'COLL%'
                where m.indicateur = 'DNB-TS-ETAB' and not m.agregee and m.en_vigueur_au is null
                  and exists (select 1 from etablissement_population p where p.etablissement = m.territoire
                              and p.population in ('PUBLIC_HORS_EP', 'PRIVE'))
                """);

        assertThat(repPlus.denominateurArrondi()).isEqualTo(384);
        assertThat(Nombres.decimal(
                        100
                                * ((Number) requireNonNull(horsEp.get("admis"))).doubleValue()
                                / ((Number) requireNonNull(horsEp.get("presents"))).doubleValue(),
                        1))
                .isEqualTo("92,0");
        assertThat(valeur("DEP-44", "DNB-TS-ETAB", Population.PUBLIC_HORS_EP, 2021))
                .isEqualTo("88,8");
    }

    @ParameterizedTest
    @CsvSource({
        "EFF-QPV-ECO, VECU_QPV, 979356, 1014167",
        "EFF-QPV-ECO, VECU_HORS_QPV, 4874849, 4873301",
        "EFF-QPV-COL, VECU_QPV, 927687, 937080",
        "EFF-QPV-COL, VECU_HORS_QPV, 1662655, 1652376"
    })
    void les_effectifs_imprimes_de_2015_et_leur_evolution_rendent_ceux_de_2012(
            String indicateur, Population population, double en2012, double en2015) {
        Mesure depart = mesure("FR", indicateur, population, 2012);

        assertThat(depart.enValeur()).hasValue(en2012);
        assertThat(depart.qualite()).isEqualTo(Qualite.ESTIME);
        assertThat(mesure("FR", indicateur, population, 2015).enValeur()).hasValue(en2015);
    }

    @ParameterizedTest
    @CsvSource({
        "N-M08, ENSEMBLE, 2015, 9",
        "N-M08, ENSEMBLE, 2016, 13",
        "N-M10, ENSEMBLE, 2015, 4700",
        "N-I24, VECU_QPV, 2015, 27",
        "N-I25, VECU_QPV, 2015, 51"
    })
    void une_valeur_imprimee_est_un_point_de_sa_serie(
            String indicateur, Population population, int annee, double imprimee) {
        assertThat(mesure("FR", indicateur, population, annee).enValeur()).hasValue(imprimee);
    }

    private int compter(String sql, int parametre) {
        return requireNonNull(jdbc.queryForObject(sql, Integer.class, parametre));
    }

    private Optional<Mesure> lire(String territoire, String indicateur, Population population, int periode) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(indicateur)).en(code, indicateur, population, periode);
    }

    private String valeur(String territoire, String indicateur, Population population, int periode) {
        return Nombres.decimal(
                mesure(territoire, indicateur, population, periode).enValeur().orElseThrow(), 1);
    }

    private Mesure mesure(String territoire, String indicateur, Population population, int periode) {
        return lire(territoire, indicateur, population, periode).orElseThrow();
    }
}
