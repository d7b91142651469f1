package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.convention.Engagement;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** From a figure onward: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SuiteCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private TableauDeBordService tableaux;

    @Autowired
    private SuiteService suites;

    @Autowired
    private EtudeService etudes;

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void un_membre() {
        Identites.en(Role.MEMBRE, Audience.COMITE);
    }

    private Suite lire(String territoire, String convention, AdresseDeSuite suite) {
        return suites.lire(tableaux.lire(new AdresseDuTableau(territoire, convention, "2024", null, suite)))
                .orElseThrow();
    }

    private Ou ecarts(String territoire, AdresseDeSuite suite) {
        return lire(territoire, "LA", suite).ou();
    }

    private static AdresseDeSuite ecart() {
        return AdresseDeSuite.de(FigureCle.ECART);
    }

    private static List<String> titres(Suite suite) {
        return suite.promis().engagements().stream().map(Engagement::id).toList();
    }

    @Test
    void rien_ne_se_lit_quand_rien_n_est_ouvert() {
        assertThat(suites.lire(tableaux.lire(new AdresseDuTableau("DEP-44", "LA", "2024", null))))
                .isEmpty();
    }

    @Test
    void un_lieu_qui_n_est_pas_un_code_est_explique_et_ne_va_pas_plus_loin() {
        for (String lieu : List.of("%", "a&b=c", "x".repeat(5000))) {
            TableauDeBord page = tableaux.lire(AdresseDuTableau.lire(
                    Map.of("territoire", List.of("DEP-44"), "suite", List.of("ecart-qpv"), "lieu", List.of(lieu))));

            assertThat(page.avis()).singleElement().asString().contains("du lien est inconnu");
            assertThat(page.demande().lien()).doesNotContain("lieu=");
        }
    }

    @Test
    void une_figure_inconnue_du_lien_est_expliquee_et_rien_ne_s_ouvre() {
        TableauDeBord page = tableaux.lire(
                new AdresseDuTableau("DEP-44", "LA", "2024", null, new AdresseDeSuite("camembert", null, false)));

        assertThat(page.avis()).containsExactly("La figure « camembert » du lien est inconnue.");
        assertThat(suites.lire(page)).isEmpty();
    }

    @Test
    void chaque_ecart_est_celui_de_la_page_de_son_territoire_le_plus_grand_d_abord() {
        Ou ou = ecarts("DEP-44", ecart());

        assertThat(ou.lieux())
                .isNotEmpty()
                .filteredOn(lieu -> lieu.ecart() != null)
                .isNotEmpty();
        assertThat(ou.lieux())
                .extracting(Ou.Lieu::ecart)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<Double>reverseOrder()));
        ou.lieux().stream().filter(lieu -> lieu.ecart() != null).forEach(lieu -> assertThat(etudes.lire(
                                Indicateurs.DNB_GENERAL,
                                new AdresseEtude(
                                        Objects.requireNonNull(lieu.dedans()).lieu(), "2024", "qpv"))
                        .orElseThrow()
                        .ecart(2024))
                .hasValueSatisfying(ecart -> {
                    assertThat(lieu.ecart()).isEqualTo(ecart.enPoints());
                    assertThat(lieu.marge()).isEqualTo(ecart.intervalle().orElse(null));
                }));
    }

    @Test
    void on_descend_jusqu_aux_colleges_et_l_on_remonte_d_un_pas() {
        Ou departement = ecarts("DEP-44", ecart());
        AdresseDeSuite colleges = Objects.requireNonNull(departement.colleges());

        Ou parCollege = ecarts("DEP-44", colleges);

        assertThat(departement.dessus()).isNull();
        assertThat(parCollege.lieux())
                .hasSize(series.etablissements(
                                CodeTerritoire.departement("44"), Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV, 2024)
                        .size())
                .isNotEmpty()
                .allSatisfy(college -> assertThat(college.lien()).startsWith("/territoires/ETAB-"));
        assertThat(parCollege.notes()).singleElement().satisfies(note -> assertThat(note)
                .contains("« autres collèges publics », Loire-Atlantique"));
        assertThat(Objects.requireNonNull(parCollege.dessus()).nom()).isEqualTo("Loire-Atlantique");
    }

    @Test
    void l_ecart_d_un_college_est_celui_de_son_taux_au_groupe_qu_on_lui_compare() {
        Ou ou = ecarts("DEP-44", ecart().auxColleges("DEP-44"));
        double reference = series.series(List.of(CodeTerritoire.departement("44")), List.of(Indicateurs.DNB_GENERAL))
                .en(CodeTerritoire.departement("44"), Indicateurs.DNB_GENERAL, Population.PUBLIC_HORS_QPV, 2024)
                .orElseThrow()
                .enPourcent()
                .orElseThrow();

        series
                .etablissements(CodeTerritoire.departement("44"), Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV, 2024)
                .stream()
                .filter(college -> college.mesure().enPourcent().isPresent())
                .forEach(college -> assertThat(ou.lieux())
                        .filteredOn(lieu -> lieu.lien()
                                .equals("/territoires/" + college.territoire().code()))
                        .singleElement()
                        .satisfies(lieu -> assertThat(lieu.ecart())
                                .isCloseTo(
                                        reference
                                                - college.mesure().enPourcent().orElseThrow(),
                                        within(1e-9))));
    }

    @ParameterizedTest
    @CsvSource({"diffusion, diffusion restreinte", "visible_des, secret statistique"})
    void ce_qui_est_cache_d_un_territoire_le_reste_ici_avec_son_etat(String colonne, String etat) {
        Ou.Lieu visible = ecarts("DEP-44", ecart()).lieux().getFirst();
        String code =
                Objects.requireNonNull(Objects.requireNonNull(visible.dedans()).lieu());
        jdbc.update(
                "update mesure set " + colonne
                        + " = 3 where indicateur = 'DNB-G' and territoire = ? and population = 'PUBLIC_QPV'",
                code);

        Ou.Lieu cache = lieu(ecarts("DEP-44", ecart()), code);
        assertThat(cache.valeur()).isEqualTo(etat);
        assertThat(cache.ecart()).isNull();
        assertThat(cache.marge()).isNull();
        assertThat(cache.detail()).isEmpty();

        Identites.en(Role.REFERENT, Audience.DSDEN);
        assertThat(lieu(ecarts("DEP-44", ecart()), code)).isEqualTo(visible);
    }

    @Test
    void un_college_cache_n_a_ni_taux_ni_ecart() {
        Ou.Lieu visible =
                ecarts("DEP-44", ecart().auxColleges("DEP-44")).lieux().getFirst();
        jdbc.update(
                "update mesure set visible_des = 3 where indicateur = 'DNB-G' and territoire = ?",
                visible.lien().substring("/territoires/".length()));

        assertThat(ecarts("DEP-44", ecart().auxColleges("DEP-44")).lieux())
                .filteredOn(lieu -> lieu.lien().equals(visible.lien()))
                .singleElement()
                .satisfies(lieu -> {
                    assertThat(lieu.valeur()).isEqualTo("secret statistique");
                    assertThat(lieu.detail()).isEmpty();
                    assertThat(lieu.ecart()).isNull();
                });
    }

    private static Ou.Lieu lieu(Ou ou, String code) {
        return ou.lieux().stream()
                .filter(lieu ->
                        code.equals(Objects.requireNonNull(lieu.dedans()).lieu()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEP-37", "COM-37261", "FR", "n-importe-quoi", "QPV-QN04405M"})
    void un_lieu_qui_n_est_pas_dans_le_territoire_de_la_page_n_y_mene_pas(String lieu) {
        Ou trouve = ecarts("DEP-44", ecart().dans(lieu));

        assertThat(trouve.lieux()).isEqualTo(ecarts("DEP-44", ecart()).lieux());
        // What is no code at all is said by the page.
        if (!lieu.equals("n-importe-quoi")) {
            assertThat(trouve.notes()).first().asString().contains(lieu, "n'est pas dans Loire-Atlantique");
        }
    }

    @Test
    void le_chemin_va_du_territoire_de_la_page_a_celui_dont_on_voit_les_parties() {
        assertThat(ecarts("DEP-44", ecart().dans("COM-44184")).chemin())
                .extracting(Ou.Pas::nom)
                .startsWith("Loire-Atlantique")
                .endsWith("Saint-Nazaire");
    }

    @Test
    void une_convention_montre_ce_qu_elle_promet_et_nomme_celles_qui_promettent_aussi() {
        Suite locale = lire("DEP-44", "LA", ecart());
        Suite nationale = lire("DEP-44", "N", ecart());

        assertThat(titres(locale)).containsExactly("LA-P-a");
        assertThat(locale.promis().ailleurs()).extracting(autre -> autre.code()).containsExactly("N");
        assertThat(titres(nationale)).startsWith("N-2.1.1-a").noneMatch(id -> id.startsWith("LA-"));
        assertThat(nationale.promis().ailleurs())
                .extracting(autre -> autre.code())
                .containsExactly("LA");
    }

    @Test
    void une_convention_qui_ne_promet_rien_la_dessus_le_montre_vide() {
        assertThat(titres(lire("DEP-44", "PACA", ecart()))).isEmpty();
    }

    @Test
    void ce_qui_bloque_ou_tarde_vient_d_abord() {
        jdbc.update("update suivi set etat = 'BLOQUE', cause = 'x', debloqueur = 'x', revoir_le = date '2026-12-01'"
                + " where engagement = 'LA-3.1-b'");

        assertThat(titres(lire("DEP-44", "LA", AdresseDeSuite.de(FigureCle.MOINS_DE_TROIS_ANS))))
                .startsWith("LA-3.1-b")
                .contains("LA-P-c", "LA-3.1-a");
    }

    @Test
    void ce_qui_n_est_pas_transmis_dit_de_qui_on_l_attend() {
        assertThat(lire("DEP-44", "LA", AdresseDeSuite.de(FigureCle.MOINS_DE_TROIS_ANS))
                        .ou()
                        .notes())
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .startsWith("Rien n'est transmis de plus fin ici. Attendu de : la DSDEN de Loire-Atlantique"));
    }

    @Test
    void la_couverture_se_lit_par_intercommunalite_puis_par_commune_comme_l_ecart() {
        AdresseDeSuite couverture = AdresseDeSuite.de(FigureCle.COUVERTURE_PRE);
        Ou departement = lire("DEP-44", "LA", couverture).ou();

        assertThat(departement.titre()).isEqualTo("Par intercommunalité, Loire-Atlantique");
        assertThat(departement.lieux()).isNotEmpty().allSatisfy(SuiteCas::enPourcent);
        assertThat(lire(
                                "DEP-44",
                                "LA",
                                Objects.requireNonNull(
                                        lieu(departement, "EPCI-244400404").dedans()))
                        .ou())
                .satisfies(ou -> {
                    assertThat(ou.titre()).isEqualTo("Par commune, Nantes Métropole");
                    assertThat(ou.lieux()).isNotEmpty().allSatisfy(SuiteCas::enPourcent);
                });
    }

    private static void enPourcent(Ou.Lieu lieu) {
        assertThat(lieu.valeur().replace(Nombres.FINE, ' ')).matches("\\d+,\\d %");
    }

    @Test
    void l_avancement_se_lit_par_pilote_ceux_qui_tardent_d_abord() {
        Suite suite = lire("DEP-44", "LA", AdresseDeSuite.de(FigureCle.AVANCEMENT));

        assertThat(suite.ou().titre()).isEqualTo("Par pilote");
        assertThat(suite.ou().lieux().getFirst().detail()).contains("en retard");
        assertThat(titres(suite)).startsWith("LA-P-b");
        assertThat(suite.promis().engagements())
                .noneMatch(engagement -> engagement.suivi().termine());
    }
}
