package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.Niveau;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What each audience reads, and what it cannot deduce: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DiffusionCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final CodeTerritoire INDRE_ET_LOIRE = new CodeTerritoire("DEP-37");
    private static final CodeTerritoire NANTES = new CodeTerritoire("COM-44109");

    /** A public collège of Nantes, in REP+ and in a QPV. */
    private static final CodeTerritoire STENDHAL = new CodeTerritoire("ETAB-0440284V");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private SerieService series;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    static Stream<Arguments> audiences() {
        return Arrays.stream(Audience.values())
                .flatMap(mesure -> Arrays.stream(Audience.values()).map(lecteur -> Arguments.of(mesure, lecteur)));
    }

    @ParameterizedTest(name = "mesure {0}, lecteur {1}")
    @MethodSource("audiences")
    void un_lecteur_lit_ce_qui_est_a_son_niveau_ou_plus_ouvert(Audience mesure, Audience lecteur) {
        verser(
                mesure,
                MesureRecue.valeurSeule(
                        Indicateurs.MOINS_DE_TROIS_ANS,
                        LOIRE_ATLANTIQUE,
                        Population.REP_PLUS,
                        2023,
                        new BigDecimal("31.5")));

        assertThat(lireSous(lecteur, LOIRE_ATLANTIQUE, Indicateurs.MOINS_DE_TROIS_ANS)
                        .mesures())
                .singleElement()
                .satisfies(lue -> assertThat(lue.etat())
                        .isEqualTo(mesure.rang() <= lecteur.rang() ? Etat.VALEUR : Etat.RESTREINT))
                .satisfies(lue -> assertThat(lue.valeur() == null).isEqualTo(mesure.rang() > lecteur.rang()));
    }

    @Test
    void ce_qui_est_restreint_ne_se_confond_ni_avec_une_absence_ni_avec_un_secret() {
        verser(Audience.DSDEN, taux("31.5"));

        Mesure lue = lireSous(Audience.COMITE, LOIRE_ATLANTIQUE, Indicateurs.MOINS_DE_TROIS_ANS)
                .mesures()
                .getFirst();

        assertThat(lue.absence().libelle()).isEqualTo("diffusion restreinte");
        assertThat(lue.enValeur()).isEmpty();
    }

    @Test
    void une_somme_est_aussi_restreinte_que_son_membre_le_plus_restreint() {
        restreindre(STENDHAL, Audience.DSDEN);

        for (CodeTerritoire territoire : List.of(NANTES, LOIRE_ATLANTIQUE, CodeTerritoire.FRANCE)) {
            assertThat(populationsLues(Audience.COMITE, territoire))
                    .doesNotContain(Population.PUBLIC_REP_PLUS, Population.PUBLIC_QPV)
                    .contains(Population.PUBLIC_REP, Population.PUBLIC_HORS_EP, Population.PUBLIC_HORS_QPV);
            assertThat(populationsLues(Audience.DSDEN, territoire))
                    .contains(Population.PUBLIC_REP_PLUS, Population.PUBLIC_QPV);
        }
        assertThat(populationsLues(Audience.COMITE, INDRE_ET_LOIRE)).contains(Population.PUBLIC_REP_PLUS);
    }

    @Test
    void les_parties_d_un_territoire_suivent_la_meme_regle() {
        restreindreLaCouverture(Audience.PARTENAIRES);

        assertThat(communesLues(Audience.PUBLIC)).isEmpty();
        assertThat(communesLues(Audience.PARTENAIRES)).contains("Nantes");
    }

    @Test
    void une_mesure_remplacee_n_est_plus_lue() {
        verser(Audience.PUBLIC, taux("31.5"));
        verser(Audience.PUBLIC, taux("33.0"));

        assertThat(lireSous(Audience.PUBLIC, LOIRE_ATLANTIQUE, Indicateurs.MOINS_DE_TROIS_ANS)
                        .mesures())
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.enPourcent()).hasValue(33.0));
    }

    @Test
    void une_mesure_rendue_plus_ouverte_devient_lisible() {
        verser(Audience.DSDEN, taux("31.5"));
        verser(Audience.PUBLIC, taux("31.5"));

        assertThat(lireSous(Audience.PUBLIC, LOIRE_ATLANTIQUE, Indicateurs.MOINS_DE_TROIS_ANS)
                        .mesures())
                .hasSize(1);
    }

    @Test
    void une_valeur_seule_n_est_jamais_additionnee() {
        verser(Audience.PUBLIC, taux("31.5"));

        assertThat(lireSous(Audience.PUBLIC, CodeTerritoire.FRANCE, Indicateurs.MOINS_DE_TROIS_ANS)
                        .mesures())
                .isEmpty();
    }

    @Test
    void l_attente_la_plus_proche_du_territoire_vient_en_premier() {
        seConnecter(Audience.PUBLIC);

        assertThat(series.attentes(NANTES, Set.of(Indicateurs.MOINS_DE_TROIS_ANS)))
                .extracting(Attente::attenduDe)
                .containsExactly("la DSDEN de Loire-Atlantique", "les deux ministères");
        assertThat(series.attentes(INDRE_ET_LOIRE, Set.of(Indicateurs.MOINS_DE_TROIS_ANS)))
                .extracting(Attente::attenduDe)
                .containsExactly("les deux ministères");
    }

    @Test
    void une_mesure_dit_de_quelle_livraison_elle_vient() {
        assertThat(lireSous(Audience.PUBLIC, LOIRE_ATLANTIQUE, Indicateurs.DNB_GENERAL)
                        .mesures())
                .isNotEmpty()
                .allSatisfy(mesure -> {
                    assertThat(mesure.source().producteur()).isEqualTo("DEPP");
                    assertThat(mesure.source().recueLe()).isEqualTo(BaseDEssai.EN_OCTOBRE.toLocalDate());
                });
    }

    private static MesureRecue taux(String valeur) {
        return MesureRecue.valeurSeule(
                Indicateurs.MOINS_DE_TROIS_ANS, LOIRE_ATLANTIQUE, Population.REP_PLUS, 2023, new BigDecimal(valeur));
    }

    private void verser(Audience diffusion, MesureRecue mesure) {
        Long livraison = jdbc.queryForObject("select max(id) from livraison", Long.class);
        systeme.executer(() -> versement.verser(
                Objects.requireNonNull(livraison), diffusion, Set.of(mesure.indicateur()), List.of(mesure)));
    }

    /** As if the DSDEN had delivered this establishment's results for itself only. */
    private void restreindre(CodeTerritoire etablissement, Audience diffusion) {
        jdbc.update("update mesure set diffusion = ? where territoire = ?", diffusion.rang(), etablissement.valeur());
        systeme.executer(() -> versement.agreger(Set.of(Indicateurs.DNB_GENERAL)));
    }

    private void restreindreLaCouverture(Audience diffusion) {
        jdbc.update(
                "update mesure set diffusion = ? where indicateur = ? and not agregee",
                diffusion.rang(),
                Indicateurs.COUVERTURE_PRE);
        systeme.executer(() -> versement.agreger(Set.of(Indicateurs.COUVERTURE_PRE)));
    }

    private void seConnecter(Audience audience) {
        Identites.en(Role.MEMBRE, audience);
    }

    private Series lireSous(Audience audience, CodeTerritoire territoire, String indicateur) {
        seConnecter(audience);
        return series.series(Set.of(territoire), Set.of(indicateur));
    }

    private Stream<Population> populationsLues(Audience audience, CodeTerritoire territoire) {
        return lireSous(audience, territoire, Indicateurs.DNB_GENERAL).mesures().stream()
                .filter(mesure -> mesure.etat() != Etat.RESTREINT)
                .map(Mesure::population)
                .distinct();
    }

    private List<String> communesLues(Audience audience) {
        seConnecter(audience);
        return series
                .dansChaque(Niveau.COMMUNE, LOIRE_ATLANTIQUE, Indicateurs.COUVERTURE_PRE, Population.REP_PLUS)
                .stream()
                .filter(partie -> partie.mesure().etat() != Etat.RESTREINT)
                .map(partie -> partie.territoire().nom())
                .toList();
    }
}
