package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** How figures add up, on three collèges of Loire-Atlantique that no longer have any other figure. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgregationCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final List<CodeTerritoire> COLLEGES = List.of(
            CodeTerritoire.etablissement("0440284V"),
            CodeTerritoire.etablissement("0440286X"),
            CodeTerritoire.etablissement("0440536U"));

    @Autowired
    private BaseDEssai base;

    @Autowired
    private VersementService versement;

    @Autowired
    private SerieService series;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @Test
    void un_taux_est_la_somme_des_numerateurs_sur_celle_des_denominateurs() {
        Mesure somme = verser("ENC-COL", rapport(0, 10, 2), rapport(1, 90, 8), rapport(2, 0, 0))
                .orElseThrow();

        assertThat(somme.enValeur()).hasValue(10);
        assertThat(somme.numerateur()).isEqualByComparingTo("100");
    }

    @Test
    void des_effectifs_s_additionnent() {
        Mesure somme = verser("EFF-COL", effectif(0, 400), effectif(1, 0), effectif(2, 250))
                .orElseThrow();

        assertThat(somme.enValeur()).hasValue(650);
        assertThat(somme.unites()).isEqualTo(3);
    }

    @Test
    void une_valeur_publiee_sans_ses_parts_ne_s_agrege_pas() {
        assertThat(verser("IPS-COL-23", effectif("IPS-COL-23", 0, 99), effectif("IPS-COL-23", 1, 110)))
                .isEmpty();
    }

    @Test
    void un_membre_sans_valeur_manque_et_se_compte_un_membre_sans_objet_ne_manque_pas() {
        Mesure somme = verser("EFF-COL", effectif(0, 400), sans(1, Etat.NON_TRANSMIS), sans(2, Etat.SANS_OBJET))
                .orElseThrow();

        assertThat(somme.unites()).isEqualTo(1);
        assertThat(somme.unitesAttendues()).isEqualTo(2);
        assertThat(somme.enValeur()).isEmpty();
        assertThat(somme.absence()).isEqualTo(Etat.PARTIEL);
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, NON_TRANSMIS, SANS_OBJET, SECRET",
        "NON_TRANSMIS, NON_TRANSMIS, SANS_OBJET, NON_TRANSMIS",
        "SANS_OBJET, SANS_OBJET, SANS_OBJET, SANS_OBJET"
    })
    void sans_aucune_valeur_la_somme_dit_pourquoi(Etat un, Etat deux, Etat trois, Etat attendu) {
        assertThat(verser("EFF-COL", sans(0, un), sans(1, deux), sans(2, trois)))
                .hasValueSatisfying(somme -> assertThat(somme.etat()).isEqualTo(attendu));
    }

    @Test
    void ce_qui_est_dit_d_un_seul_sexe_ne_compte_que_pour_lui() {
        verser("ENC-COL", rapport(0, 10, 2).de(Population.FILLES), rapport(1, 90, 9));

        assertThat(lire("ENC-COL", Population.FILLES).orElseThrow().unites()).isEqualTo(1);
        assertThat(lire("ENC-COL", Population.ENSEMBLE).orElseThrow().enValeur())
                .hasValue(10);
        assertThat(lire("ENC-COL", Population.PUBLIC_REP_PLUS).orElseThrow().enValeur())
                .hasValue(10);
    }

    @Test
    void des_indicateurs_verses_ensemble_ont_les_sommes_que_chacun_aurait_seul() {
        Set<String> deux = Set.of("EFF-COL", "ENC-COL");
        long livraison = livraison();
        systeme.executer(() -> versement.verser(
                livraison, Audience.DSDEN, deux, List.of(effectif(0, 400), rapport(1, 90, 8), rapport(2, 30, 3))));
        List<Map<String, Object>> ensemble = sommes(deux);

        jdbc.update("delete from mesure where agregee and indicateur in ('EFF-COL', 'ENC-COL')");
        systeme.executer(() -> deux.forEach(indicateur -> versement.agreger(Set.of(indicateur))));

        assertThat(ensemble).isEqualTo(sommes(deux)).extracting("indicateur").contains("EFF-COL", "ENC-COL");
        assertThat(ensemble).extracting("unites_attendues").anyMatch(attendues -> (int) attendues > 2);
    }

    private List<Map<String, Object>> sommes(Set<String> indicateurs) {
        return jdbc.queryForList(
                "select indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,"
                        + " unites, unites_attendues, partie, parties, visible_des, petite from mesure"
                        + " where agregee and en_vigueur_au is null and indicateur in ('"
                        + String.join("', '", indicateurs)
                        + "') order by indicateur, territoire, population, periode");
    }

    @Test
    void de_deux_livraisons_qui_disent_la_meme_chose_la_premiere_est_gardee() {
        long livraison = livraison();
        systeme.executer(() -> versement.publier(
                List.of(
                        new VersementService.Lot(livraison, List.of(effectif(0, 400))),
                        new VersementService.Lot(livraison, List.of(effectif(0, 999), effectif(1, 5)))),
                Set.of("EFF-COL")));

        assertThat(lire("EFF-COL", Population.ENSEMBLE).orElseThrow().enValeur())
                .hasValue(405);
    }

    @Test
    void une_annee_dite_d_un_seul_departement_n_est_dite_ni_de_sa_region_ni_de_la_france() {
        long livraison = livraison();
        MesureRecue seul = MesureRecue.effectif("EFF-COL", COLLEGES.getFirst(), 2031, BigDecimal.valueOf(7));
        systeme.executer(() -> versement.publier(
                List.of(
                        new VersementService.Lot(livraison, List.of(seul), Set.of(LOIRE_ATLANTIQUE)),
                        new VersementService.Lot(livraison, List.of(effectif(0, 400)))),
                Set.of("EFF-COL")));

        assertThat(annees(LOIRE_ATLANTIQUE)).contains(2030, 2031);
        assertThat(annees(CodeTerritoire.FRANCE)).contains(2030).doesNotContain(2031);
        assertThat(annees(new CodeTerritoire("REG-52"))).contains(2030).doesNotContain(2031);
    }

    private List<Integer> annees(CodeTerritoire territoire) {
        return jdbc.queryForList(
                """
                select periode from mesure where indicateur = 'EFF-COL' and agregee and en_vigueur_au is null
                  and territoire = ?
                """,
                Integer.class,
                territoire.valeur());
    }

    private Optional<Mesure> verser(String indicateur, MesureRecue... mesures) {
        long livraison = livraison();
        systeme.executer(() -> versement.verser(livraison, Audience.PUBLIC, Set.of(indicateur), List.of(mesures)));
        return lire(indicateur, Population.ENSEMBLE);
    }

    private long livraison() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select max(id) from livraison where etat = 'INTEGREE'", Long.class));
    }

    private Optional<Mesure> lire(String indicateur, Population population) {
        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        return series.series(Set.of(LOIRE_ATLANTIQUE), Set.of(indicateur))
                .en(LOIRE_ATLANTIQUE, indicateur, population, 2030);
    }

    private static MesureRecue rapport(int college, int eleves, int personnels) {
        return MesureRecue.taux(
                "ENC-COL",
                COLLEGES.get(college),
                2030,
                BigDecimal.valueOf(eleves),
                BigDecimal.valueOf(personnels),
                Qualite.DEFINITIF);
    }

    private static MesureRecue effectif(int college, int eleves) {
        return effectif("EFF-COL", college, eleves);
    }

    private static MesureRecue effectif(String indicateur, int college, int valeur) {
        return MesureRecue.effectif(indicateur, COLLEGES.get(college), 2030, BigDecimal.valueOf(valeur));
    }

    private static MesureRecue sans(int college, Etat etat) {
        return MesureRecue.sansValeur("EFF-COL", COLLEGES.get(college), 2030, etat);
    }
}
