package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A figure that is withdrawn, at every date and for every reader: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RetraitCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final String MOTIF = "Deux classes comptées deux fois.";
    private static final ChiffreRetirable DONNE = new ChiffreRetirable(Population.ENSEMBLE, 2023);
    private static final ChiffreRetirable D_UN_COLLEGE = new ChiffreRetirable(Population.ENSEMBLE, 2024);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private EtudeService etudes;

    @Autowired
    private CitationService citations;

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

    private List<CodeTerritoire> colleges = List.of();
    private String code = "";
    private Instant heure = Instant.EPOCH;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    /** A total given for 2023, then colleges and their sum for 2024, all read by the public on the 2nd. */
    @BeforeEach
    void publier() {
        heure = horloge.instant();
        etre(Role.REFERENT, Audience.DSDEN);
        colleges = jdbc
                .queryForList(
                        """
                        select p.etablissement from etablissement_population p
                        join ascendance a on a.territoire = p.etablissement and a.ancetre = 'DEP-44'
                        where p.population = 'PUBLIC_HORS_QPV' order by 1
                        """,
                        String.class)
                .stream()
                .map(CodeTerritoire::new)
                .limit(3)
                .toList();
        le(1);
        publier(List.of(mesure(LOIRE_ATLANTIQUE, 2023, 300, 1000)));
        le(2);
        publier(IntStream.range(0, 3)
                .mapToObj(i -> mesure(colleges.get(i), 2024, 20 + 5 * i, 50 + 10 * i))
                .toList());
        Mesure citee = etude(Audience.PUBLIC, "2023", null)
                .mesure(Population.ENSEMBLE, 2023)
                .orElseThrow();
        code = new Citation(INDICATEUR, null, LOIRE_ATLANTIQUE, 2023, Citation.empreinte(List.of(citee))).code();
        le(5);
    }

    @AfterEach
    void oublier_le_lecteur() {
        horloge.mettreA(heure.atOffset(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "PARTENAIRES", "COMITE"})
    void un_chiffre_retire_ne_se_lit_plus_a_aucune_date_sous_le_niveau_de_la_dsden(Audience audience) {
        assertThat(etude(audience, "2023", null).mesure(Population.ENSEMBLE, 2023))
                .isPresent();

        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);

        assertThat(etude(audience, null, null).mesure(Population.ENSEMBLE, 2023))
                .isEmpty();
        Mesure alors = etude(audience, "2023", "2026-12-03")
                .mesure(Population.ENSEMBLE, 2023)
                .orElseThrow();
        assertThat(alors.etat()).isEqualTo(Etat.NON_TRANSMIS);
        assertThat(alors.enValeur()).isEmpty();
        assertThat(Stream.of(alors.numerateur(), alors.denominateur(), alors.valeur()))
                .containsOnlyNulls();
    }

    @Test
    void la_dsden_lit_encore_ce_qui_etait_la() {
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);

        assertThat(etude(Audience.DSDEN, "2023", "2026-12-03")
                        .mesure(Population.ENSEMBLE, 2023)
                        .orElseThrow()
                        .enPourcent())
                .hasValue(30);
        assertThat(etude(Audience.DSDEN, null, null).mesure(Population.ENSEMBLE, 2023))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void chacun_lit_que_quelque_chose_etait_la_qui_l_a_retire_quand_et_pourquoi(Audience audience) {
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);

        Revision retiree = etude(audience, null, null).revisions().getFirst();

        assertThat(retiree.periode()).isEqualTo(2023);
        assertThat(retiree.avant().isPresent()).isEqualTo(audience == Audience.DSDEN);
        assertThat(Objects.requireNonNull(retiree.retrait()).enClair())
                .isEqualTo("retiré le 05/12/2026 par essai (Référent DSDEN), motif : " + MOTIF);
    }

    @Test
    void une_version_remplacee_avant_le_retrait_est_retiree_elle_aussi() {
        publier(List.of(mesure(LOIRE_ATLANTIQUE, 2023, 350, 1000)));
        assertThat(etude(Audience.PUBLIC, "2023", null).revisions()).isNotEmpty();
        le(6);

        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);

        for (String jour : List.of("2026-12-03", "2026-12-05")) {
            assertThat(etude(Audience.PUBLIC, "2023", jour)
                            .mesure(Population.ENSEMBLE, 2023)
                            .orElseThrow()
                            .enValeur())
                    .as(jour)
                    .isEmpty();
        }
        assertThat(etude(Audience.PUBLIC, "2023", null).revisions())
                .isNotEmpty()
                .allSatisfy(revision -> {
                    assertThat(revision.avant()).isEmpty();
                    assertThat(revision.apres()).isEmpty();
                });
    }

    @Test
    void les_sommes_se_refont_sans_lui_et_leurs_anciennes_valeurs_ne_le_rendent_pas() {
        Mesure avant = somme(null).orElseThrow();
        assertThat(avant.denominateur()).isEqualByComparingTo("180");

        retraits.retirer(INDICATEUR, colleges.getFirst(), D_UN_COLLEGE, MOTIF);

        assertThat(somme(null).orElseThrow().denominateur()).isEqualByComparingTo("130");
        assertThat(somme("2026-12-03").orElseThrow().denominateur()).isNull();
        assertThat(somme("2026-12-03").orElseThrow().etat()).isEqualTo(Etat.NON_TRANSMIS);
        assertThat(college(colleges.get(1)).orElseThrow().enValeur()).isPresent();
        assertThat(college(colleges.getFirst())).isEmpty();
        assertThat(etude(Audience.PUBLIC, "2024", null).revisions())
                .isNotEmpty()
                .allSatisfy(revision -> {
                    assertThat(revision.avant()).isEmpty();
                    assertThat(revision.retrait()).isNotNull();
                });
    }

    /** Of the same territory, and in its own name: each service takes back what it gave. */
    @Test
    void ce_qu_un_autre_service_a_transmis_est_a_lui() {
        Identites.entrer(Identites.compte(Role.REFERENT, Audience.DSDEN, "DEP-44", "S-PREF-44"));

        assertThat(retraits.retirables(INDICATEUR, LOIRE_ATLANTIQUE)).isEmpty();
        assertThat(retraits.livraisons()).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF))
                .withMessageContaining("son producteur le publie");
    }

    @Test
    void une_somme_d_avant_lui_ne_le_tait_pas() {
        publier(List.of(mesure(colleges.getFirst(), 2022, 20, 60)));
        le(6);
        publier(List.of(mesure(colleges.get(1), 2022, 20, 70)));
        le(8);

        retraits.retirer(INDICATEUR, colleges.get(1), new ChiffreRetirable(Population.ENSEMBLE, 2022), MOTIF);

        assertThat(etude(Audience.PUBLIC, "2022", "2026-12-05")
                        .mesure(Population.PUBLIC, 2022)
                        .orElseThrow()
                        .denominateur())
                .isEqualByComparingTo("60");
        assertThat(etude(Audience.PUBLIC, "2022", "2026-12-07")
                        .mesure(Population.PUBLIC, 2022)
                        .orElseThrow()
                        .denominateur())
                .isNull();
    }

    @Test
    void une_citation_dit_le_retrait_et_ne_distingue_pas_la_bonne_fin_de_code_d_une_autre() {
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);
        etre(Role.MEMBRE, Audience.COMITE);

        FigureCitee citee = citations.ouvrir(code).orElseThrow();
        FigureCitee devinee =
                citations.ouvrir(code.substring(0, code.length() - 4) + "aaaa").orElseThrow();

        assertThat(citee.alors()).isEmpty();
        assertThat(Objects.requireNonNull(citee.retrait()).motif()).isEqualTo(MOTIF);
        assertThat(devinee.retrait()).isEqualTo(citee.retrait());
        assertThat(devinee.alors()).isEmpty();
        etre(Role.REFERENT, Audience.DSDEN);
        assertThat(citations.ouvrir(code).orElseThrow().alors()).hasSize(1);
    }

    @Test
    void une_livraison_se_retire_entiere() {
        List<LivraisonRetirable> avant = retraits.livraisons();
        assertThat(avant).extracting(LivraisonRetirable::chiffres).containsExactly(3, 1);

        retraits.retirerLivraison(avant.getFirst().id(), MOTIF);

        assertThat(retraits.livraisons()).containsExactly(avant.getLast());
        assertThat(somme(null)).isEmpty();
        assertThat(somme("2026-12-03").orElseThrow().enValeur()).isEmpty();
        assertThat(colleges).allSatisfy(ou -> assertThat(college(ou)).isEmpty());
        assertThat(etude(Audience.PUBLIC, "2023", null).mesure(Population.ENSEMBLE, 2023))
                .isPresent();
    }

    /** Unchanged, it kept the delivery that gave it first; it belongs to those that gave it since all the same. */
    @Test
    void ce_qu_une_livraison_suivante_a_redonne_reste_quand_la_premiere_est_retiree() {
        long premiere = retraits.livraisons().getLast().id();
        publier(List.of(mesure(LOIRE_ATLANTIQUE, 2023, 300, 1000), mesure(LOIRE_ATLANTIQUE, 2025, 40, 100)));
        le(6);
        assertThat(retraits.livraisons())
                .extracting(LivraisonRetirable::chiffres)
                .containsExactly(1, 3);
        assertThat(retraits.livraisons().getFirst().nom())
                .matches(".*trois ans.* \\(2025\\), 1 chiffre, livraison n° \\d+ publiée le 5 décembre 2026 à .*")
                .doesNotContain(INDICATEUR);

        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> retraits.retirerLivraison(premiere, MOTIF));
    }

    @Test
    void une_livraison_retiree_laisse_ce_qui_a_ete_redonne_a_celle_qui_l_a_redonne() {
        publier(List.of(mesure(colleges.getFirst(), 2024, 20, 50), mesure(LOIRE_ATLANTIQUE, 2025, 40, 100)));
        le(6);
        List<LivraisonRetirable> avant = retraits.livraisons();
        assertThat(avant).extracting(LivraisonRetirable::chiffres).containsExactly(1, 2, 1);

        retraits.retirerLivraison(avant.get(1).id(), MOTIF);

        assertThat(college(colleges.getFirst())).isPresent();
        assertThat(college(colleges.get(1))).isEmpty();
        List<LivraisonRetirable> apres = retraits.livraisons();
        assertThat(apres).extracting(LivraisonRetirable::chiffres).containsExactly(2, 1);

        retraits.retirerLivraison(apres.getFirst().id(), MOTIF);

        assertThat(college(colleges.getFirst())).isEmpty();
    }

    @Test
    void un_chiffre_envoye_apres_le_retrait_se_lit() {
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);
        le(7);

        publier(List.of(mesure(LOIRE_ATLANTIQUE, 2023, 280, 1000)));

        assertThat(etude(Audience.PUBLIC, "2023", null)
                        .mesure(Population.ENSEMBLE, 2023)
                        .orElseThrow()
                        .enPourcent())
                .hasValue(28);
    }

    @Test
    void seul_le_referent_du_territoire_ou_l_administrateur_retire() {
        etre(Role.MEMBRE, Audience.COMITE);
        assertThat(retraits.retirables(INDICATEUR, LOIRE_ATLANTIQUE)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF));

        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");
        assertThat(retraits.retirables(INDICATEUR, LOIRE_ATLANTIQUE)).isEmpty();
        assertThat(retraits.livraisons()).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF))
                .withMessageContaining("votre territoire");

        Identites.en(Role.ADMINISTRATEUR, Audience.DSDEN, "FR");
        assertThat(retraits.retirables(INDICATEUR, LOIRE_ATLANTIQUE)).containsExactly(DONNE);
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, MOTIF);
        assertThat(retraits.retirables(INDICATEUR, LOIRE_ATLANTIQUE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "          x", "Trop bref"})
    void un_retrait_dit_pourquoi(String motif) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, DONNE, motif))
                .withMessageContaining("10 à 400 signes");
    }

    @Test
    void ce_que_son_producteur_publie_ne_se_retire_pas() {
        assertThat(retraits.retirables(Indicateurs.DNB_GENERAL, LOIRE_ATLANTIQUE))
                .isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> retraits.retirer(
                        Indicateurs.DNB_GENERAL,
                        LOIRE_ATLANTIQUE,
                        new ChiffreRetirable(Population.ENSEMBLE, 2024),
                        MOTIF))
                .withMessageContaining("son producteur le publie");
    }

    private Optional<Mesure> somme(@Nullable String jour) {
        return etude(Audience.PUBLIC, "2024", jour).mesure(Population.PUBLIC, 2024);
    }

    private Optional<Mesure> college(CodeTerritoire ou) {
        etre(Role.MEMBRE, Audience.PUBLIC);
        Series lues = series.series(Set.of(ou), Set.of(INDICATEUR));
        etre(Role.REFERENT, Audience.DSDEN);
        return lues.en(ou, INDICATEUR, Population.ENSEMBLE, 2024);
    }

    private Etude etude(Audience audience, @Nullable String annee, @Nullable String jour) {
        etre(Role.MEMBRE, audience);
        Etude lue = etudes.lire(INDICATEUR, new AdresseEtude(LOIRE_ATLANTIQUE.valeur(), annee, null, null, jour))
                .orElseThrow();
        etre(Role.REFERENT, Audience.DSDEN);
        return lue;
    }

    private void publier(List<MesureRecue> mesures) {
        depots.deposer("Scolarisation avant trois ans", "", mesures, Set.of());
        depots.regler(attente(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(attente());
    }

    private Depot attente() {
        return repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .flatMap(livraison -> Stream.ofNullable(livraison.depot()))
                .findFirst()
                .orElseThrow();
    }

    private static MesureRecue mesure(CodeTerritoire territoire, int periode, int scolarises, int enfants) {
        return MesureRecue.taux(
                INDICATEUR,
                territoire,
                periode,
                BigDecimal.valueOf(scolarises),
                BigDecimal.valueOf(enfants),
                Qualite.DEFINITIF);
    }

    private void le(int jour) {
        horloge.mettreA(OffsetDateTime.parse("2026-12-0" + jour + "T09:00:00Z"));
    }

    private static void etre(Role role, Audience audience) {
        Identites.en(role, audience);
    }
}
