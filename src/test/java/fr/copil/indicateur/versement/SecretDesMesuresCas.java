package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Regle.Protege;
import fr.copil.territoire.FicheTerritoireService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A delivery of the DSDEN with small cells, read by each audience: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecretDesMesuresCas {

    private static final int SESSION = 2025;
    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");

    /** A public collège of Nantes, in REP+ and in a QPV: 3 of its 40 candidates pass. */
    private static final CodeTerritoire STENDHAL = new CodeTerritoire("ETAB-0440284V");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private SerieService series;

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private FicheTerritoireService fiches;

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

    @ParameterizedTest
    @EnumSource(Audience.class)
    void un_petit_effectif_est_secret_pour_tous_et_ne_sort_pas_de_la_base(Audience audience) {
        verser(Audience.PUBLIC, Regle.ordinaire());

        Mesure lue = lire(audience, STENDHAL).getFirst();

        assertThat(lue.etat()).isEqualTo(Etat.SECRET);
        assertThat(lue.numerateur()).isNull();
        assertThat(lue.denominateur()).isNull();
        assertThat(lue.valeur()).isNull();
        assertThat(lue.enPourcent()).isEmpty();
    }

    @Test
    void le_total_du_departement_reste_lisible_et_d_autres_colleges_sont_caches_pour_le_proteger() {
        verser(Audience.PUBLIC, Regle.ordinaire());

        assertThat(lire(Audience.PUBLIC, LOIRE_ATLANTIQUE))
                .anySatisfy(mesure -> assertThat(mesure.etat()).isEqualTo(Etat.VALEUR));
        assertThat(compter("visible_des > 0 and petite")).isPositive();
        assertThat(compter("visible_des > 0 and not petite")).isPositive();
        assertThat(compter("visible_des = 0")).isGreaterThan(compter("visible_des > 0"));
    }

    /** The simplest attack: a sum that is shown, all of its parts but one. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void aucune_somme_lisible_ne_laisse_un_seul_membre_cache(Audience audience) {
        verser(Audience.PUBLIC, Regle.ordinaire());

        assertThat(jdbc.queryForList(
                        """
                        select a.ancetre, p.population, count(*)
                        from mesure m
                        join etablissement_population p on p.etablissement = m.territoire
                        join ascendance a on a.territoire = m.territoire and a.ancetre <> m.territoire
                        join mesure s on s.territoire = a.ancetre and s.population = p.population
                             and s.indicateur = m.indicateur and s.periode = m.periode and s.en_vigueur_au is null
                        where m.indicateur = ? and not m.agregee and m.en_vigueur_au is null
                          and s.visible_des <= ? and m.visible_des > ?
                        group by a.ancetre, p.population having count(*) = 1
                        """,
                        Indicateurs.DNB_GENERAL,
                        audience.rang(),
                        audience.rang()))
                .isEmpty();
    }

    @Test
    void au_dessous_de_son_niveau_un_lecteur_lit_que_la_diffusion_est_restreinte() {
        verser(Audience.COMITE, Regle.ordinaire());

        assertThat(lire(Audience.PARTENAIRES, STENDHAL)).isNotEmpty().allSatisfy(lue -> {
            assertThat(lue.etat()).isEqualTo(Etat.RESTREINT);
            assertThat(lue.denominateur()).isNull();
        });
        assertThat(lire(Audience.PARTENAIRES, LOIRE_ATLANTIQUE)).isNotEmpty().allSatisfy(lue -> {
            assertThat(lue.etat()).isEqualTo(Etat.RESTREINT);
            assertThat(lue.denominateur()).isNull();
        });
        assertThat(lire(Audience.COMITE, LOIRE_ATLANTIQUE)).isNotEmpty();
    }

    @Test
    void ce_que_le_producteur_publie_reste_tel_quel() {
        verser(Audience.PUBLIC, null);

        assertThat(lire(Audience.PUBLIC, STENDHAL).getFirst().numerateurArrondi())
                .isEqualTo(3);
        assertThat(compter("visible_des > 0")).isZero();
    }

    @Test
    void une_livraison_restreinte_suit_la_regle_ordinaire_sans_qu_on_la_demande() {
        systeme.executer(
                () -> versement.verser(livraison(), Audience.COMITE, Set.of(Indicateurs.DNB_GENERAL), mesures()));

        assertThat(lire(Audience.DSDEN, STENDHAL).getFirst().etat()).isEqualTo(Etat.SECRET);
    }

    @Test
    void les_memes_chiffres_sous_un_seuil_plus_haut_cachent_davantage() {
        verser(Audience.PUBLIC, Regle.ordinaire());
        int avant = compter("petite");
        verser(Audience.PUBLIC, new Regle(10, Protege.ELEVES, false));

        assertThat(compter("petite")).isGreaterThan(avant);
    }

    @Test
    void les_memes_chiffres_devenus_publies_se_lisent_tous() {
        verser(Audience.PUBLIC, Regle.ordinaire());
        verser(Audience.PUBLIC, null);

        assertThat(compter("visible_des > 0 or petite")).isZero();
    }

    @Test
    void additionner_de_nouveau_ne_change_rien() {
        verser(Audience.PUBLIC, Regle.ordinaire());
        List<Map<String, Object>> avant = marques();
        systeme.executer(() -> versement.agreger(Set.of(Indicateurs.DNB_GENERAL)));

        assertThat(marques()).isEqualTo(avant);
    }

    @Test
    void la_fiche_du_college_dit_secret_statistique() {
        verser(Audience.PUBLIC, Regle.ordinaire());
        lecteur(Audience.DSDEN);

        assertThat(fiches.fiche(STENDHAL).orElseThrow().observations())
                .filteredOn(o -> o.indicateur().equals(Indicateurs.DNB_GENERAL))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.enClair(o.decimales())).isEqualTo("secret statistique");
                    assertThat(o.numerateur()).isNull();
                    assertThat(o.denominateur()).isNull();
                });
    }

    @Test
    void le_catalogue_ne_compte_pas_les_chiffres_caches() {
        verser(Audience.PUBLIC, Regle.ordinaire());
        jdbc.update(
                "update mesure set visible_des = 4 where indicateur = ? and en_vigueur_au is null",
                Indicateurs.DNB_GENERAL);
        lecteur(Audience.DSDEN);

        assertThat(catalogue.fiche(Indicateurs.DNB_GENERAL).orElseThrow().donnees())
                .isNotEmpty()
                .allSatisfy(donnees -> {
                    assertThat(donnees.avecValeur()).isZero();
                    assertThat(donnees.annees()).isNotNull();
                    assertThat(donnees.seuil()).isEqualTo(5);
                });
    }

    /** Three girls, 37 boys, 40 pupils: hiding the girls alone would leave them to a subtraction. */
    @Test
    void un_groupe_cache_ne_se_deduit_pas_de_l_ensemble_et_de_l_autre_groupe() {
        CodeTerritoire college = mesures().stream()
                .filter(m -> m.denominateur() != null && m.denominateur().intValue() > 60)
                .findFirst()
                .orElseThrow()
                .territoire();
        List<MesureRecue> avecSexe = new ArrayList<>();
        for (MesureRecue mesure : mesures()) {
            boolean choisi = mesure.territoire().equals(college);
            avecSexe.add(choisi ? taux(college, Population.ENSEMBLE, 30, 60) : mesure);
            if (choisi) {
                avecSexe.add(taux(college, Population.FILLES, 2, 3));
                avecSexe.add(taux(college, Population.GARCONS, 28, 57));
            }
        }
        systeme.executer(() -> versement.verser(
                livraison(), Audience.PUBLIC, Regle.ordinaire(), Set.of(Indicateurs.DNB_GENERAL), avecSexe));

        List<Mesure> lues = lire(Audience.PUBLIC, college).stream()
                .filter(m -> m.periode() == SESSION)
                .toList();

        assertThat(lues).hasSize(3);
        assertThat(lues)
                .filteredOn(m -> m.population() == Population.FILLES)
                .singleElement()
                .extracting(Mesure::etat)
                .isEqualTo(Etat.SECRET);
        assertThat(lues).filteredOn(m -> m.etat() == Etat.SECRET).hasSizeGreaterThan(1);
    }

    private static MesureRecue taux(CodeTerritoire college, Population groupe, int recus, int candidats) {
        return MesureRecue.taux(
                        Indicateurs.DNB_GENERAL,
                        college,
                        SESSION,
                        BigDecimal.valueOf(recus),
                        BigDecimal.valueOf(candidats),
                        Qualite.DEFINITIF)
                .de(groupe);
    }

    @Test
    void un_nombre_d_eleves_a_virgule_est_refuse() {
        List<MesureRecue> fausses = List.of(MesureRecue.taux(
                Indicateurs.DNB_GENERAL,
                STENDHAL,
                SESSION,
                new BigDecimal("36.12"),
                BigDecimal.valueOf(42),
                Qualite.DEFINITIF));

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> systeme.executer(
                        () -> versement.verser(livraison(), Audience.COMITE, Set.of(Indicateurs.DNB_GENERAL), fausses)))
                .withMessageContaining("36.12")
                .withMessageContaining("nombres entiers");
    }

    private void verser(Audience diffusion, @Nullable Regle regle) {
        systeme.executer(
                () -> versement.verser(livraison(), diffusion, regle, Set.of(Indicateurs.DNB_GENERAL), mesures()));
    }

    /** All the collèges of the two départements: one in forty is small, one in twelve has seven who fail. */
    private List<MesureRecue> mesures() {
        List<MesureRecue> mesures = new ArrayList<>();
        List<String> colleges = jdbc.queryForList(
                """
                select distinct m.territoire from mesure m join etablissement_population p on p.etablissement = m.territoire
                where m.indicateur = ? and not m.agregee order by m.territoire
                """,
                String.class,
                Indicateurs.DNB_GENERAL);
        for (int rang = 0; rang < colleges.size(); rang++) {
            CodeTerritoire college = new CodeTerritoire(Objects.requireNonNull(colleges.get(rang)));
            int candidats = 40 + rang * 7 % 90;
            int recus = candidats - 12 - rang % 9;
            if (college.equals(STENDHAL)) {
                candidats = 40;
                recus = 3;
            } else if (rang % 40 == 0) {
                candidats = 4;
                recus = 2;
            } else if (rang % 12 == 0) {
                recus = candidats - 7;
            }
            mesures.add(MesureRecue.taux(
                    Indicateurs.DNB_GENERAL,
                    college,
                    SESSION,
                    BigDecimal.valueOf(recus),
                    BigDecimal.valueOf(candidats),
                    Qualite.DEFINITIF));
        }
        return mesures;
    }

    private long livraison() {
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
    }

    private int compter(String condition) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from mesure where indicateur = ? and en_vigueur_au is null and (" + condition + ")",
                Integer.class,
                Indicateurs.DNB_GENERAL));
    }

    private List<Map<String, Object>> marques() {
        return jdbc.queryForList(
                "select id, visible_des, petite from mesure where indicateur = ? and en_vigueur_au is null order by id",
                Indicateurs.DNB_GENERAL);
    }

    private void lecteur(Audience audience) {
        Identites.en(Role.MEMBRE, audience);
    }

    private List<Mesure> lire(Audience audience, CodeTerritoire territoire) {
        lecteur(audience);
        return series.series(Set.of(territoire), Set.of(Indicateurs.DNB_GENERAL))
                .mesures();
    }
}
