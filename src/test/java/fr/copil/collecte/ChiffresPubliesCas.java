package fr.copil.collecte;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.pre.PreService;
import fr.copil.indicateur.pre.ReseauPre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The figures of {@code data/open/SOURCES.md}, found again from the shipped files through the loader and the SQL. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class ChiffresPubliesCas {

    @Autowired
    private SerieService series;

    @Autowired
    private PreService pre;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR     | 2022 | PUBLIC_QPV      | 81,51",
                "FR     | 2022 | PUBLIC_HORS_QPV | 88,04",
                "FR     | 2023 | PUBLIC_QPV      | 83,65",
                "FR     | 2023 | PUBLIC_HORS_QPV | 89,54",
                "FR     | 2024 | PUBLIC_QPV      | 77,19",
                "FR     | 2024 | PUBLIC_HORS_QPV | 86,01",
                "FR     | 2022 | PUBLIC_REP_PLUS | 78,35",
                "FR     | 2022 | PUBLIC_REP      | 80,90",
                "FR     | 2022 | PUBLIC_HORS_EP  | 88,54",
                "FR     | 2023 | PUBLIC_REP_PLUS | 79,59",
                "FR     | 2023 | PUBLIC_REP      | 82,70",
                "FR     | 2023 | PUBLIC_HORS_EP  | 90,17",
                "FR     | 2024 | PUBLIC_REP_PLUS | 73,50",
                "FR     | 2024 | PUBLIC_REP      | 77,30",
                "FR     | 2024 | PUBLIC_HORS_EP  | 86,46",
                "DEP-44 | 2024 | PUBLIC_REP_PLUS | 72,63",
                "DEP-44 | 2024 | PUBLIC_REP      | 78,01",
                "DEP-44 | 2024 | PUBLIC_HORS_EP  | 89,44",
                "DEP-37 | 2024 | PUBLIC_REP_PLUS | 67,47",
                "DEP-37 | 2024 | PUBLIC_REP      | 83,79",
                "DEP-37 | 2024 | PUBLIC_HORS_EP  | 87,29"
            })
    void le_taux_de_reussite_au_dnb_est_celui_recalcule_du_fichier(
            String territoire, int session, Population population, String publie) {
        Mesure mesure = mesure(territoire, Indicateurs.DNB_GENERAL, population, session);

        assertThat(Nombres.decimal(mesure.enPourcent().orElseThrow(), 2)).isEqualTo(publie);
    }

    /** Mayotte's collèges count in the country; the list of those near a quartier has no line to tell them apart by. */
    @Test
    void mayotte_que_la_liste_ne_couvre_pas_n_a_ni_l_un_ni_l_autre_groupe() {
        assertThat(mesure("DEP-976", Indicateurs.DNB_GENERAL, Population.PUBLIC, 2024)
                        .enPourcent())
                .isPresent();
        CodeTerritoire mayotte = new CodeTerritoire("DEP-976");
        assertThat(Set.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV))
                .allSatisfy(groupe -> assertThat(series.series(Set.of(mayotte), Set.of(Indicateurs.DNB_GENERAL))
                                .de(mayotte, Indicateurs.DNB_GENERAL, groupe))
                        .isEmpty());
    }

    @Test
    void hors_education_prioritaire_avec_les_colleges_prives_le_taux_de_loire_atlantique_est_plus_haut() {
        Mesure publics = mesure("DEP-44", Indicateurs.DNB_GENERAL, Population.PUBLIC_HORS_EP, 2024);
        Mesure prives = mesure("DEP-44", Indicateurs.DNB_GENERAL, Population.PRIVE, 2024);

        BigDecimal admis = requireNonNull(publics.numerateur()).add(requireNonNull(prives.numerateur()));
        BigDecimal candidats = requireNonNull(publics.denominateur()).add(requireNonNull(prives.denominateur()));

        assertThat(Nombres.decimal(100 * admis.doubleValue() / candidats.doubleValue(), 2))
                .isEqualTo("92,73");
    }

    @Test
    void un_college_sans_taux_d_acces_manque_a_la_moyenne_et_se_compte() {
        Mesure acces = mesure("FR", Indicateurs.ACCES_6E_3E, Population.ENSEMBLE, 2024);

        assertThat(acces.unitesAttendues()).isEqualTo(6816);
        assertThat(acces.unites()).isLessThan(6816);
        assertThat(compter(
                        "select count(*) from mesure where indicateur = ? and not agregee and etat = 'NON_TRANSMIS'",
                        Indicateurs.ACCES_6E_3E))
                .isEqualTo(33);
    }

    @Test
    void les_rep_plus_peuvent_reussir_mieux_que_les_rep() {
        assertThat(Nombres.pourcent(taux("DEP-59", Population.PUBLIC_REP_PLUS, 2022)))
                .isEqualTo(Nombres.pourcent(79.0));
        assertThat(Nombres.pourcent(taux("DEP-59", Population.PUBLIC_REP, 2022)))
                .isEqualTo(Nombres.pourcent(78.3));
    }

    @ParameterizedTest
    @CsvSource({
        "DEP-44, PUBLIC_QPV, 13",
        "DEP-37, PUBLIC_QPV, 7",
        "DEP-44, PUBLIC_REP_PLUS, 5",
        "DEP-37, PUBLIC_REP_PLUS, 2"
    })
    void un_taux_dit_combien_de_colleges_sont_derriere(String territoire, Population population, int colleges) {
        assertThat(mesure(territoire, Indicateurs.DNB_GENERAL, population, 2024).unites())
                .isEqualTo(colleges);
    }

    @Test
    void la_france_compte_363_reseaux_rep_plus_dont_la_couverture_est_connue_pour_cinq() {
        Mesure couverture = mesure("FR", Indicateurs.COUVERTURE_PRE, Population.REP_PLUS, 2022);

        assertThat(couverture.unitesAttendues()).isEqualTo(363);
        assertThat(couverture.unites()).isEqualTo(5);
    }

    @Test
    void les_cinq_reseaux_rep_plus_de_loire_atlantique_sont_couverts_par_un_pre() {
        Mesure couverture = mesure("DEP-44", Indicateurs.COUVERTURE_PRE, Population.REP_PLUS, 2022);

        assertThat(couverture.numerateurArrondi()).isEqualTo(5);
        assertThat(couverture.denominateurArrondi()).isEqualTo(5);
        assertThat(couverture.unitesAttendues()).isEqualTo(5);
    }

    /** Fewer than five, and no secret: nobody is recognised in a network. */
    @Test
    @Transactional
    void trois_reseaux_de_nice_declares_couverts_se_lisent_trois_sur_trois() {
        CodeTerritoire nice = CodeTerritoire.commune("06088");
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-06");
        Set<CodeTerritoire> reseaux = pre.reseaux(nice).stream()
                .filter(ReseauPre::repPlus)
                .map(reseau -> reseau.territoire().code())
                .collect(Collectors.toSet());
        pre.declarer(reseaux, true, LocalDate.of(2022, 11, 3), "Arrêté");

        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        Mesure couverture = mesure("COM-06088", Indicateurs.COUVERTURE_PRE, Population.REP_PLUS, 2022);
        assertThat(couverture.numerateurArrondi()).isEqualTo(3);
        assertThat(couverture.denominateurArrondi()).isEqualTo(3);
        assertThat(couverture.unitesAttendues()).isEqualTo(3);
        assertThat(mesure("FR", Indicateurs.COUVERTURE_PRE, Population.REP_PLUS, 2022)
                        .unites())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"2015, 22.2", "2016, 22.7"})
    void la_scolarisation_des_moins_de_trois_ans_est_celle_que_la_convention_imprime(int rentree, double imprimee) {
        assertThat(mesure("FR", Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS, rentree)
                        .enPourcent())
                .hasValue(imprimee);
    }

    @ParameterizedTest
    @CsvSource({"E, 129", "O, 32", "P, 13", "R, 35", "C, 8", "A, 21"})
    void chaque_nature_d_engagement_est_au_complet(String type, int nombre) {
        assertThat(compter("select count(*) from engagement where type = ?", type))
                .isEqualTo(nombre);
    }

    @ParameterizedTest
    @CsvSource({"PAYS, 1", "REGION, 18", "ACADEMIE, 30", "DEPARTEMENT, 101", "EPCI, 80", "COMMUNE, 2240", "RESEAU, 1103"
    })
    void chaque_niveau_de_territoire_est_au_complet(String niveau, int nombre) {
        assertThat(compter("select count(*) from territoire where niveau = ?", niveau))
                .isEqualTo(nombre);
    }

    @Test
    void les_quartiers_de_2024_sont_au_complet() {
        assertThat(compter("select count(*) from territoire where niveau = 'QPV' and code like ?", "QPV-QN%"))
                .isEqualTo(1493);
    }

    @Test
    void les_colleges_proches_d_un_quartier_sont_places_sauf_treize_que_nul_autre_fichier_ne_connait() {
        assertThat(compter(
                        "select count(*) from appartenance where zonage = ? and distance_m is not null",
                        "PROXIMITE_2015"))
                .isEqualTo(989 - 13);
    }

    @Test
    void un_college_compte_une_fois_et_une_seule_dans_chaque_partage() {
        assertThat(compter(
                        """
                        select count(*) from (
                          select etablissement from etablissement_population
                          where population in ('PUBLIC_QPV', 'PUBLIC_HORS_QPV') and etablissement like ?
                          group by etablissement having count(*) <> 1) doubles
                        """,
                        "ETAB-%"))
                .isZero();
        assertThat(compter("select count(*) from etablissement_population where population like ?", "PUBLIC_%QPV"))
                .isEqualTo(
                        compter("select count(*) from etablissement_population where population like ?", "PUBLIC%EP%"));
    }

    @Test
    void aucun_fichier_livre_n_est_refuse() {
        assertThat(jdbc.queryForList(
                        """
                        select l.fichier || ' : ' || a.raison from livraison l
                        join anomalie a on a.livraison = l.id where l.etat = 'REFUSEE'
                        """,
                        String.class))
                .isEmpty();
    }

    private int compter(String sql, String parametre) {
        Integer nombre = jdbc.queryForObject(sql, Integer.class, parametre);
        return nombre == null ? 0 : nombre;
    }

    private double taux(String territoire, Population population, int session) {
        return mesure(territoire, Indicateurs.DNB_GENERAL, population, session)
                .enPourcent()
                .orElseThrow();
    }

    private Mesure mesure(String territoire, String indicateur, Population population, int periode) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(indicateur))
                .en(code, indicateur, population, periode)
                .orElseThrow();
    }
}
