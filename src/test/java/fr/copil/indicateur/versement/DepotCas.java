package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.Audience;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.commun.Interdit;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.diffusion.RegleDeDiffusionService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.territoire.FicheTerritoireService;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A delivery that waits, is rehearsed, then published or dropped: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DepotCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private DepotService depots;

    @Autowired
    private RegleDeDiffusionService diffusions;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private SerieService series;

    @Autowired
    private FicheTerritoireService fiches;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    private List<CodeTerritoire> colleges = List.of();

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void etre_le_referent() {
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
                .limit(6)
                .toList();
    }

    @Test
    void un_depot_n_est_lu_de_personne_avant_d_etre_publie() {
        List<String> avant = etat.enVigueur();

        deposer(2024, 3, 40, 50, 60, 70, 80);
        repeter();

        assertThat(EtatDeLaBase.difference(avant, etat.enVigueur())).isEmpty();
        assertThat(lire(Audience.DSDEN).mesures()).isEmpty();
    }

    @Test
    void ce_qui_etonne_ne_depose_rien_avant_que_l_expediteur_l_ait_regarde() {
        deposer(2023, 20, 30, 25, 30, 35, 40);
        depots.publier(depot());
        List<MesureRecue> envoi =
                List.of(mesure(colleges.get(0), 2024, 45, 100), mesure(colleges.get(1), 2024, 52, 100));

        Vigilance.Reserves reserves = controler(envoi);

        assertThat(reserves.depot()).isZero();
        assertThat(reserves.alertes()).isEmpty();
        assertThat(reserves.absents()).hasSize(4).allSatisfy(absent -> assertThat(absent.periode())
                .isEqualTo(2024));
        assertThat(jdbc.queryForObject("select count(*) from depot", Integer.class))
                .isZero();

        depots.deposer(new Envoi("envoi.csv", "Envoi", ""), envoi, Set.of());

        assertThat(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void ce_qui_n_etonne_pas_est_depose_aussitot() {
        Vigilance.Reserves reserves = controler(List.of(mesure(colleges.get(0), 2024, 15, 100)));

        assertThat(reserves.aucune()).isTrue();
        assertThat(depot().id()).isEqualTo(reserves.depot());
    }

    @Test
    void ce_qui_etonne_se_compare_a_ce_que_l_expediteur_lit_et_a_rien_d_autre() {
        depots.deposer("Essai", "", List.of(mesure(colleges.get(0), 2023, 50, 100)), Set.of());
        depots.publier(depot());
        List<MesureRecue> envoi = List.of(mesure(colleges.get(0), 2024, 20, 100));

        assertThat(repetitions.examiner(envoi)).isEqualTo(controler(envoi).alertes());
        assertThat(controler(envoi).alertes())
                .extracting(Vigilance.Alerte::avant, Vigilance.Alerte::raison)
                .containsExactly(tuple("50 sur 100 en 2023", "bouge de 30,0 points en un an"));

        Identites.entrer(Identites.compte(Role.CONTRIBUTEUR, Audience.COMITE, "DEP-44", "S-DSDEN-44"));
        assertThat(controler(envoi).aucune())
                .as("last year's is the DSDEN's alone")
                .isTrue();
    }

    private Vigilance.Reserves controler(List<MesureRecue> envoi) {
        return repetitions.controler(new Envoi("envoi.csv", "Envoi", ""), envoi, Set.of(), absent -> true);
    }

    @Test
    void publier_longtemps_apres_son_entree_demande_de_prouver_qui_l_on_est() {
        deposer(2024, 3, 40, 50, 60, 70, 80);
        Identites.entrer(Identites.compte(
                "essai", Role.REFERENT, Audience.DSDEN, "DEP-44", "S-DSDEN-44", Instant.parse("2020-01-01T00:00:00Z")));

        assertThatThrownBy(() -> depots.publier(depot())).isInstanceOf(IdentiteAProuver.class);

        assertThat(lire(Audience.DSDEN).mesures()).isEmpty();
    }

    @Test
    void ce_que_la_repetition_montre_est_ce_que_la_publication_donne() {
        deposer(2024, 3, 40, 50, 60, 70, 80);
        depots.regler(depot(), Audience.COMITE, Regle.ordinaire());
        Repetition avant = repeter();

        depots.publier(depot());

        Repetition apres = repeter();
        assertThat(Objects.requireNonNull(apres.choisie()).depot()).isNull();
        assertThat(apres.nombres()).isEqualTo(avant.nombres());
        assertThat(apres.lignes()).extracting(LigneDeRepetition::donnee).containsOnlyNulls();
        assertThat(apres.lignes().stream().map(DepotCas::decision))
                .isEqualTo(avant.lignes().stream().map(DepotCas::decision).toList());
        assertThat(avant.nombre(Audience.PUBLIC, Lisibilite.RESTREINT)).isEqualTo(avant.total());
        assertThat(avant.nombre(Audience.COMITE, Lisibilite.SECRET)).isPositive();
        assertThat(avant.auDelaDuBesoin(Audience.COMITE)).isPositive();
    }

    @Test
    void une_fois_publie_chacun_lit_ce_que_sa_diffusion_permet() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.regler(depot(), Audience.COMITE, Regle.ordinaire());

        depots.publier(depot());

        assertThat(lire(Audience.COMITE).mesures()).isNotEmpty().allSatisfy(m -> assertThat(m.etat())
                .isIn(Etat.VALEUR, Etat.PARTIEL));
        assertThat(lire(Audience.PARTENAIRES).mesures()).isNotEmpty().allSatisfy(m -> assertThat(m.etat())
                .isEqualTo(Etat.RESTREINT));
    }

    private void unComiteFixe(Audience audience) {
        etre(Role.CABINET, Audience.COMITE);
        diffusions.fixer(INDICATEUR, LOIRE_ATLANTIQUE, audience, "2026-03");
        etre(Role.REFERENT, Audience.DSDEN);
    }

    @Test
    void on_ne_publie_pas_plus_largement_que_ce_qu_un_comite_a_fixe_pour_ce_territoire() {
        unComiteFixe(Audience.COMITE);
        deposer(2024, 30, 40, 50, 60, 70, 80);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(this::publierPourTous)
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("DEPOT-DIFFUSION"))
                .withMessageContaining("comité")
                .withMessageContaining("2026-03");
    }

    @Test
    void un_comite_ne_fixe_rien_chez_ses_voisins() {
        etre(Role.CABINET, Audience.COMITE);

        assertThatExceptionOfType(Interdit.class)
                .isThrownBy(() ->
                        diffusions.fixer(INDICATEUR, CodeTerritoire.departement("37"), Audience.DSDEN, "2026-03"));
    }

    @Test
    void ce_qu_un_comite_laisse_lire_se_publie_et_une_regle_levee_ne_tient_plus() {
        unComiteFixe(Audience.COMITE);
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.regler(depot(), Audience.COMITE, Regle.ordinaire());
        depots.publier(depot());
        assertThat(lire(Audience.PARTENAIRES).mesures()).isNotEmpty().allSatisfy(m -> assertThat(m.etat())
                .isEqualTo(Etat.RESTREINT));

        etre(Role.CABINET, Audience.COMITE);
        diffusions.lever(diffusions.deLaSeance("2026-03").getFirst().id());
        etre(Role.REFERENT, Audience.DSDEN);
        deposer(2023, 30, 40, 50, 60, 70, 80);
        publierPourTous();
    }

    @Test
    void un_commentaire_suit_son_chiffre_jusqu_a_qui_le_lit() {
        depots.deposer(
                "Scolarisation avant trois ans",
                "",
                List.of(
                        mesure(colleges.get(0), 2024, 20, 40).commentee("Une classe a ouvert en novembre."),
                        mesure(colleges.get(1), 2024, 2, 3).commentee("Trois élèves, tous du même quartier."),
                        mesure(colleges.get(2), 2024, 25, 50)),
                Set.of());
        depots.regler(depot(), Audience.COMITE, Regle.ordinaire());
        depots.publier(depot());

        assertThat(commentaires(Audience.DSDEN)).containsExactlyInAnyOrder("Une classe a ouvert en novembre.", "", "");
        assertThat(commentaires(Audience.PUBLIC)).containsOnly("");
    }

    private List<String> commentaires(Audience audience) {
        etre(Role.MEMBRE, audience);
        Series lues = series.series(Set.copyOf(colleges.subList(0, 3)), Set.of(INDICATEUR));
        etre(Role.REFERENT, Audience.DSDEN);
        return lues.mesures().stream().map(Mesure::commentaire).toList();
    }

    @Test
    void un_seuil_plus_haut_masque_davantage() {
        deposer(2024, 3, 12, 50, 60, 70, 80);
        int petites = repeter().nombre(Audience.DSDEN, Lisibilite.SECRET);

        depots.regler(depot(), Audience.DSDEN, new Regle(20, Regle.Protege.ELEVES, false));

        assertThat(repeter().nombre(Audience.DSDEN, Lisibilite.SECRET)).isGreaterThan(petites);
    }

    @Test
    void on_ne_publie_que_ce_qu_on_a_repete() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        Depot lu = depot();
        depots.regler(lu, Audience.PUBLIC, Regle.ordinaire());

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> depots.publier(lu))
                .withMessageContaining("entre-temps");
        assertThat(lire(Audience.DSDEN).mesures()).isEmpty();
    }

    @Test
    void un_depot_abandonne_disparait_sans_trace_dans_les_chiffres() {
        deposer(2024, 30, 40, 50, 60, 70, 80);

        depots.abandonner(depot());

        assertThat(repetitions.lire(demande()).livraisons()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from mesure_deposee", Integer.class))
                .isZero();
        assertThat(lire(Audience.DSDEN).mesures()).isEmpty();
    }

    @Test
    void une_livraison_plus_petite_ne_remplace_que_ce_qu_elle_nomme() {
        deposer(2023, 30, 40, 50, 60, 70, 80);
        depots.publier(depot());
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.publier(depot());
        deposer(2024, 31, 41);
        depots.publier(depot());

        assertThat(etat.lignesEnVigueur(enVigueur(2023))).hasSize(6);
        assertThat(etat.lignesEnVigueur(enVigueur(2024))).hasSize(6);
    }

    @Test
    void deux_departements_qui_donnent_le_meme_nom_ne_se_remplacent_pas() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.publier(depot());
        CodeTerritoire tours = collegeDeTours();

        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");
        depots.deposer("Essai", "", List.of(mesure(tours, 2024, 20, 40)), Set.of());
        depots.publier(depot());

        assertThat(etat.lignesEnVigueur(enVigueur(2024))).hasSize(7);
    }

    /** Six collèges are not those of the département, nor of anything that holds it. */
    @Test
    void quelques_colleges_ne_sont_pas_ceux_du_departement() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.regler(depot(), Audience.COMITE, Regle.ordinaire());
        depots.publier(depot());

        assertThat(lire(Audience.COMITE).mesures())
                .filteredOn(m -> m.territoire().equals(LOIRE_ATLANTIQUE) && m.population() == Population.PUBLIC_HORS_EP)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.etat()).isEqualTo(Etat.PARTIEL);
                    assertThat(m.enValeur()).isEmpty();
                    assertThat(m.couverture()).matches("5 établissements sur \\d+");
                    assertThat(m.unitesAttendues()).isGreaterThan(50);
                });
    }

    /** The file of one département is not the country: neither its value nor its name. */
    @ParameterizedTest
    @CsvSource({"FR, 101", "REG-52, 5"})
    void un_departement_seul_n_est_jamais_ce_qui_le_contient(String code, int departements) {
        depots.deposer("Essai", "", List.of(enRepPlus(LOIRE_ATLANTIQUE, 2024, 365, 1240)), Set.of());
        depots.regler(depot(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(depot());

        assertThat(lire(new CodeTerritoire(code), 2024)).hasValueSatisfying(mesure -> {
            assertThat(mesure.absence()).isEqualTo(Etat.PARTIEL);
            assertThat(mesure.enValeur()).isEmpty();
            assertThat(mesure.unites()).isEqualTo(1);
            assertThat(mesure.unitesAttendues()).isEqualTo(departements);
            assertThat(mesure.couverture()).isEqualTo("1 département sur " + departements + " : Loire-Atlantique");
        });
        assertThat(fiches.fiche(new CodeTerritoire(code)).orElseThrow().observations())
                .filteredOn(o -> o.indicateur().equals(INDICATEUR) && o.periode() == 2024)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.enClair(o.decimales()))
                        .isEqualTo("partiel (1 département sur " + departements + " : Loire-Atlantique)"));
        assertThat(lire(LOIRE_ATLANTIQUE, 2024))
                .hasValueSatisfying(mesure -> assertThat(mesure.enValeur()).isPresent());
    }

    @Test
    void une_livraison_qui_attend_n_est_pas_lue_d_un_autre_departement() {
        deposer(2024, 3, 40, 50, 60, 70, 80);

        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");

        assertThat(repetitions.lire(demande()).livraisons()).isEmpty();
    }

    @Test
    void le_seuil_le_plus_haut_des_livraisons_en_vigueur_est_garde() {
        deposer(2024, 8, 40, 50, 60, 70, 80);
        depots.regler(depot(), Audience.PUBLIC, new Regle(10, Regle.Protege.ELEVES, false));
        depots.publier(depot());

        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");
        depots.deposer("Essai", "", List.of(mesure(collegeDeTours(), 2024, 20, 40)), Set.of());
        depots.regler(depot(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(depot());

        assertThat(lire(colleges.getFirst(), 2024))
                .hasValueSatisfying(mesure -> assertThat(mesure.etat()).isEqualTo(Etat.SECRET));
    }

    /** Nobody is recognised in a count of networks. */
    @Test
    void des_reseaux_couverts_ne_sont_pas_couverts_par_le_secret() {
        CodeTerritoire reseau = new CodeTerritoire(Objects.requireNonNull(jdbc.queryForObject(
                "select min(a.territoire) from ascendance a where a.ancetre = 'DEP-37' and a.territoire like 'REP-%'",
                String.class)));
        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");
        depots.deposer(
                "Liste des PRE",
                "",
                List.of(MesureRecue.taux(
                        Indicateurs.COUVERTURE_PRE, reseau, 2022, BigDecimal.ONE, BigDecimal.ONE, Qualite.DEFINITIF)),
                Set.of());
        depots.regler(depot(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(depot());

        etre(Role.MEMBRE, Audience.PUBLIC);
        assertThat(series.series(Set.of(reseau), Set.of(Indicateurs.COUVERTURE_PRE))
                        .mesures())
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.enValeur()).hasValue(100));
    }

    /** Three dropouts are three people, whichever column says it. */
    @Test
    void un_nombre_de_personnes_donne_seul_est_protege() {
        CodeTerritoire nantes = CodeTerritoire.commune("44109");
        depots.deposer(
                "Décrocheurs",
                "",
                List.of(
                        MesureRecue.valeurSeule("LA-M05", nantes, Population.FILLES, 2024, BigDecimal.ONE),
                        MesureRecue.valeurSeule("LA-M05", nantes, Population.GARCONS, 2024, BigDecimal.valueOf(40))),
                Set.of());
        publierPourTous();

        etre(Role.MEMBRE, Audience.PUBLIC);
        Series lues = series.series(Set.of(nantes), Set.of("LA-M05"));
        assertThat(lues.de(nantes, "LA-M05", Population.FILLES)).singleElement().satisfies(mesure -> {
            assertThat(mesure.etat()).isEqualTo(Etat.SECRET);
            assertThat(mesure.valeur()).isNull();
        });
        assertThat(lues.de(nantes, "LA-M05", Population.GARCONS))
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.enValeur()).hasValue(40));
    }

    @Test
    void des_filles_et_des_garcons_ne_se_deduisent_pas_de_l_ensemble_d_un_nombre_seul() {
        CodeTerritoire nantes = CodeTerritoire.commune("44109");
        depots.deposer(
                "Décrocheurs",
                "",
                List.of(
                        MesureRecue.valeurSeule("LA-M05", nantes, Population.FILLES, 2024, BigDecimal.ONE),
                        MesureRecue.valeurSeule("LA-M05", nantes, Population.GARCONS, 2024, BigDecimal.valueOf(40)),
                        MesureRecue.valeurSeule("LA-M05", nantes, Population.ENSEMBLE, 2024, BigDecimal.valueOf(41))),
                Set.of());
        publierPourTous();

        etre(Role.MEMBRE, Audience.PUBLIC);
        assertThat(series.series(Set.of(nantes), Set.of("LA-M05")).mesures().stream()
                        .filter(mesure -> mesure.etat() == Etat.SECRET))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"false, RESTREINT", "true, VALEUR"})
    void un_taux_sans_parts_reste_a_la_dsden_sauf_s_il_est_deja_publie(boolean dejaPublie, Etat etat) {
        MesureRecue taux = MesureRecue.valeurSeule(
                INDICATEUR, LOIRE_ATLANTIQUE, Population.REP_PLUS, 2024, BigDecimal.valueOf(29.4));
        depots.deposer("Essai", "", List.of(taux), dejaPublie ? Set.of(taux) : Set.of());
        publierPourTous();

        assertThat(lire(Audience.PUBLIC).mesures())
                .filteredOn(mesure -> mesure.periode() == 2024)
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.etat()).isEqualTo(etat));
        assertThat(lire(Audience.DSDEN).mesures())
                .filteredOn(mesure -> mesure.periode() == 2024)
                .allSatisfy(mesure -> assertThat(mesure.enValeur()).hasValue(29.4));
    }

    /** Its own figure stays, and it is not counted twice in what holds it. */
    @Test
    void un_total_donne_a_cote_de_ses_parties_est_garde_et_n_est_pas_compte_deux_fois() {
        CodeTerritoire pays = new CodeTerritoire("REG-52");
        depots.deposer(
                "Essai",
                "",
                List.of(
                        mesure(colleges.get(0), 2024, 20, 40),
                        mesure(colleges.get(1), 2024, 30, 60),
                        mesure(LOIRE_ATLANTIQUE, 2024, 70, 130)),
                Set.of());
        publierPourTous();

        etre(Role.REFERENT, Audience.DSDEN);
        Series lues = series.series(Set.of(LOIRE_ATLANTIQUE, pays, colleges.getFirst()), Set.of(INDICATEUR));
        assertThat(lues.de(LOIRE_ATLANTIQUE, INDICATEUR, Population.ENSEMBLE))
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.denominateurArrondi()).isEqualTo(130));
        assertThat(lues.de(pays, INDICATEUR, Population.ENSEMBLE))
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.denominateurArrondi()).isEqualTo(130));
        assertThat(lues.de(colleges.getFirst(), INDICATEUR, Population.ENSEMBLE))
                .hasSize(1);
    }

    @Test
    void une_moyenne_se_donne_par_sa_somme_et_son_effectif_et_un_rapport_depasse_un() {
        jdbc.update("update indicateur set calcul = 'moyenne' where id = ?", INDICATEUR);
        depots.deposer(
                "Essai",
                "",
                List.of(new MesureRecue(
                        INDICATEUR,
                        colleges.getFirst(),
                        Population.ENSEMBLE,
                        2024,
                        new BigDecimal("10530.5"),
                        BigDecimal.valueOf(100),
                        null,
                        Etat.VALEUR,
                        Qualite.DEFINITIF,
                        "")),
                Set.of());
        publierPourTous();

        assertThat(series.series(Set.of(colleges.getFirst()), Set.of(INDICATEUR))
                        .mesures())
                .singleElement()
                .satisfies(mesure -> assertThat(mesure.enValeur()).hasValue(105.305));
    }

    private static List<Object> decision(LigneDeRepetition ligne) {
        return List.of(ligne.territoire(), ligne.population(), ligne.periode(), ligne.cellule());
    }

    /** What secrecy does not protect is listed too, with its figure, for whoever rehearses it. */
    @Test
    void la_repetition_liste_toutes_les_lignes_du_fichier_avec_leurs_chiffres() {
        MesureRecue seul = MesureRecue.valeurSeule(
                INDICATEUR, LOIRE_ATLANTIQUE, Population.REP_PLUS, 2024, BigDecimal.valueOf(29.4));
        depots.deposer(
                "Essai",
                "",
                List.of(
                        mesure(colleges.get(0), 2024, 1, 3),
                        mesure(colleges.get(1), 2024, 20, 40),
                        seul,
                        MesureRecue.nonTransmise(INDICATEUR, colleges.get(2), 2024)),
                Set.of());

        assertThat(repeter().lignes().stream().map(LigneDeRepetition::donnee).filter(Objects::nonNull))
                .hasSize(4)
                .anySatisfy(donnee -> assertThat(donnee.denominateur()).isEqualByComparingTo("3"))
                .anySatisfy(donnee -> assertThat(donnee.valeur()).isEqualByComparingTo("29.4"))
                .anySatisfy(donnee -> assertThat(donnee.etat()).isEqualTo(Etat.NON_TRANSMIS));
    }

    @Test
    void la_repetition_dit_ce_que_font_les_parties_d_un_total_donne() {
        depots.deposer(
                "Essai",
                "",
                List.of(
                        mesure(colleges.get(0), 2024, 20, 40),
                        mesure(colleges.get(1), 2024, 30, 60),
                        mesure(LOIRE_ATLANTIQUE, 2024, 70, 130)),
                Set.of());

        assertThat(repeter().lignes())
                .filteredOn(ligne -> ligne.territoire().code().equals(LOIRE_ATLANTIQUE) && ligne.donnee() != null)
                .singleElement()
                .satisfies(ligne -> assertThat(
                                Objects.requireNonNull(ligne.donnee()).parties())
                        .singleElement()
                        .satisfies(parties -> {
                            assertThat(parties.nombre()).isEqualTo(2);
                            assertThat(parties.denominateur()).isEqualByComparingTo("100");
                        }));
    }

    @Test
    void une_livraison_s_abandonne_toujours_meme_si_ses_codes_n_existent_plus() {
        deposer(2024, 30, 40);
        jdbc.update("update mesure_deposee set indicateur = 'DISPARU'");
        Depot lu = jdbc.queryForList("select id from depot", Long.class).stream()
                .map(id -> new Depot(
                        id,
                        "",
                        "",
                        null,
                        null,
                        LOIRE_ATLANTIQUE,
                        "",
                        Audience.DSDEN,
                        Regle.ordinaire(),
                        0,
                        Instant.EPOCH,
                        "",
                        "",
                        Set.of("DISPARU")))
                .findFirst()
                .orElseThrow();

        depots.abandonner(lu);

        assertThat(jdbc.queryForObject("select count(*) from depot", Integer.class))
                .isZero();
    }

    private void publierPourTous() {
        depots.regler(depot(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(depot());
    }

    private static MesureRecue enRepPlus(CodeTerritoire territoire, int periode, int scolarises, int enfants) {
        return mesure(territoire, periode, scolarises, enfants).de(Population.REP_PLUS);
    }

    private Optional<Mesure> lire(CodeTerritoire territoire, int periode) {
        etre(Role.MEMBRE, Audience.PUBLIC);
        Optional<Mesure> lue = series.series(Set.of(territoire), Set.of(INDICATEUR)).mesures().stream()
                .filter(mesure -> mesure.periode() == periode)
                .findFirst();
        etre(Role.REFERENT, Audience.DSDEN);
        return lue;
    }

    private CodeTerritoire collegeDeTours() {
        return new CodeTerritoire(Objects.requireNonNull(jdbc.queryForObject(
                "select min(territoire) from ascendance where ancetre = 'DEP-37' and territoire like 'ETAB-%'",
                String.class)));
    }

    @Test
    void ce_que_la_dsden_a_transmis_survit_aux_fichiers_de_ceux_qui_publient() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.publier(depot());
        long livraison = Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));

        systeme.executer(() -> versement.verser(
                livraison, Audience.PUBLIC, Set.of(INDICATEUR), List.of(mesure(colleges.getFirst(), 2022, 3, 4))));

        assertThat(etat.lignesEnVigueur(enVigueur(2024))).hasSize(6);
        assertThat(lire(Audience.PUBLIC).mesures())
                .filteredOn(m -> m.periode() == 2022)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.etat()).isEqualTo(Etat.VALEUR));
    }

    @Test
    void nul_ne_publie_hors_de_son_territoire() {
        CodeTerritoire tours = collegeDeTours();

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> depots.deposer("Essai", "", List.of(mesure(tours, 2024, 3, 40)), Set.of()))
                .withMessageContaining(tours.valeur());
    }

    @Test
    void un_membre_du_comite_ne_depose_ni_ne_publie() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        Depot lu = depot();
        etre(Role.MEMBRE, Audience.COMITE);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> depots.publier(lu));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> depots.deposer("Essai", "", List.of(), Set.of()));
    }

    @Test
    void une_livraison_garde_le_compte_et_le_service_qui_l_ont_donnee() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        depots.publier(depot());

        assertThat(jdbc.queryForMap(
                        "select producteur, auteur, service from livraison where fichier like 'dépôt%' order by id desc"
                                + " fetch first 1 row only"))
                .containsEntry("producteur", "DSDEN de la Loire-Atlantique")
                .containsEntry("auteur", "essai")
                .containsEntry("service", "S-DSDEN-44");
    }

    @Test
    void un_compte_sans_service_ne_depose_rien() {
        Identites.entrer(Identites.compte(Role.REFERENT, Audience.DSDEN, "DEP-44", null));

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> deposer(2024, 30, 40))
                .withMessageContaining("rattaché à aucun service");
    }

    @Test
    void la_repetition_s_ouvre_sur_sa_livraison_et_non_sur_la_derniere_arrivee() {
        deposer(2024, 30, 40, 50, 60, 70, 80);
        long sienne = depot().id();
        deposer(2023, 30, 40, 50, 60, 70, 80);
        jdbc.update("update depot set auteur = 'un-autre', service = 'S-PREF-44' where id <> ?", sienne);

        assertThat(repeter().choisie())
                .extracting(LivraisonProtegee::depot)
                .extracting(Depot::id)
                .isEqualTo(sienne);
    }

    @Test
    void une_livraison_s_abandonne_meme_quand_ses_reglages_ont_change_entre_temps() {
        deposer(2024, 30, 40);
        Depot lu = depot();
        depots.regler(lu, Audience.COMITE, lu.regle());

        depots.abandonner(lu);

        assertThat(jdbc.queryForObject("select count(*) from depot", Integer.class))
                .isZero();
    }

    /** A file of several indicateurs is published, and dropped, one or some at a time. */
    @Test
    void on_ne_publie_et_n_abandonne_que_les_indicateurs_choisis() {
        CodeTerritoire nantes = CodeTerritoire.commune("44109");
        depots.deposer(
                "Trois indicateurs",
                "",
                List.of(
                        mesure(colleges.getFirst(), 2024, 20, 40),
                        MesureRecue.effectif("LA-M05", nantes, 2024, BigDecimal.valueOf(40)),
                        MesureRecue.effectif("LA-M06", nantes, 2024, BigDecimal.valueOf(50))),
                Set.of());
        Depot tout = depot();
        assertThat(tout.indicateurs()).containsExactlyInAnyOrder(INDICATEUR, "LA-M05", "LA-M06");

        depots.publier(tout.limite(Set.of("LA-M05")));

        assertThat(publies()).containsExactly("LA-M05");
        assertThat(depot().indicateurs()).containsExactlyInAnyOrder(INDICATEUR, "LA-M06");
        depots.abandonner(depot().limite(Set.of(INDICATEUR)));
        assertThat(depot().indicateurs()).containsExactly("LA-M06");
        depots.publier(depot());
        assertThat(publies()).containsExactly("LA-M05", "LA-M06");
        assertThat(jdbc.queryForObject("select count(*) from depot", Integer.class))
                .isZero();
    }

    @Test
    void ce_qui_reste_d_une_livraison_se_relit_avant_d_etre_publie() {
        deposer(2024, 20, 40);
        jdbc.update(
                "update mesure_deposee set indicateur = 'LA-M05' where territoire = ?",
                colleges.getFirst().valeur());
        Depot tout = depot();
        depots.publier(tout.limite(Set.of(INDICATEUR)));

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> depots.publier(tout.limite(Set.of("LA-M05"))))
                .withMessageContaining("entre-temps");
    }

    @Test
    void on_ne_publie_pas_rien() {
        deposer(2024, 20, 40);
        Depot aucun = depot().limite(Set.of());

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> depots.publier(aucun))
                .withMessageContaining("au moins un");
    }

    @Test
    void un_fichier_deja_en_vigueur_ne_change_rien_sauf_s_il_dit_pourquoi_il_revient() {
        List<MesureRecue> mesures = List.of(mesure(colleges.getFirst(), 2024, 20, 40));
        depots.deposer(new Envoi("dsden.csv", "Essai", ""), mesures, Set.of());
        assertThat(depot().fichier()).isEqualTo("dsden.csv");
        assertThat(depot().fonction()).isEqualTo("Référent DSDEN");
        depots.publier(depot());

        depots.deposer(new Envoi("autre.csv", "Essai", "Lecteurs à changer"), mesures, Set.of());
        depots.abandonner(depot());

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> depots.deposer(new Envoi("autre.csv", "Essai", ""), mesures, Set.of()))
                .withMessageContaining("identique à la livraison du");
    }

    /** Who replaced a figure does not take it from those who read it then. */
    @Test
    void ce_qu_une_livraison_remplace_reste_en_base_avec_ses_dates() {
        deposer(2024, 40);
        depots.publier(depot());
        deposer(2024, 60);
        depots.publier(depot());

        assertThat(jdbc.queryForObject(
                        "select count(*) from mesure where " + enVigueur(2024)
                                + " and en_vigueur_au is not null and denominateur = 40 and retrait is null",
                        Integer.class))
                .isOne();
    }

    /** What is rehearsed is what is chosen: what is left in waiting hides and shows nothing. */
    @Test
    void la_repetition_d_un_choix_laisse_le_reste_de_cote() {
        CodeTerritoire nantes = CodeTerritoire.commune("44109");
        depots.deposer(
                "Deux indicateurs",
                "",
                List.of(
                        mesure(colleges.getFirst(), 2024, 20, 40),
                        MesureRecue.effectif("LA-M05", nantes, 2024, BigDecimal.valueOf(40))),
                Set.of());
        String code = depot().id() + "-LA-M05";

        assertThat(Objects.requireNonNull(Objects.requireNonNull(repetitions
                                        .lire(new Repetition.Demande(code, false, 0))
                                        .choisie())
                                .depot())
                        .indicateurs())
                .containsExactly("LA-M05");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(repetitions
                                        .lire(new Repetition.Demande(code, Set.of(INDICATEUR, "N-I99"), false, 0))
                                        .choisie())
                                .depot())
                        .indicateurs())
                .containsExactlyInAnyOrder(INDICATEUR, "LA-M05");
    }

    private List<String> publies() {
        return jdbc.queryForList(
                "select distinct m.indicateur from mesure m join livraison l on l.id = m.livraison"
                        + " where l.fichier like 'dépôt%' and m.en_vigueur_au is null and not m.agregee order by 1",
                String.class);
    }

    /** So many pupils in each collège, half of whom are schooled. */
    private void deposer(int periode, int... eleves) {
        depots.deposer(
                "Scolarisation avant trois ans",
                "",
                IntStream.range(0, eleves.length)
                        .mapToObj(i -> mesure(colleges.get(i), periode, eleves[i] / 2, eleves[i]))
                        .toList(),
                Set.of());
    }

    private static MesureRecue mesure(CodeTerritoire territoire, int periode, int scolarises, int eleves) {
        return MesureRecue.taux(
                INDICATEUR,
                territoire,
                periode,
                BigDecimal.valueOf(scolarises),
                BigDecimal.valueOf(eleves),
                Qualite.DEFINITIF);
    }

    private static String enVigueur(int periode) {
        return "indicateur = '" + INDICATEUR + "' and not agregee and periode = " + periode;
    }

    private static Repetition.Demande demande() {
        return new Repetition.Demande(null, false, 0);
    }

    private Repetition repeter() {
        return repetitions.lire(demande());
    }

    private Depot depot() {
        return repetitions.lire(demande()).livraisons().stream()
                .flatMap(livraison -> Stream.ofNullable(livraison.depot()))
                .findFirst()
                .orElseThrow();
    }

    private Series lire(Audience audience) {
        etre(Role.MEMBRE, audience);
        Series lues = series.series(Set.of(LOIRE_ATLANTIQUE), Set.of(INDICATEUR));
        etre(Role.REFERENT, Audience.DSDEN);
        return lues;
    }

    private static void etre(Role role, Audience audience) {
        Identites.en(role, audience);
    }
}
