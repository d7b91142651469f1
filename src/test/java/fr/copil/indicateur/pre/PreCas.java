package fr.copil.indicateur.pre;

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
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.diffusion.RegleDeDiffusionService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.indicateur.versement.VersementService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The networks that a PRE accompanies, declared one by one: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PreCas {

    private static final CodeTerritoire TOURAINE = new CodeTerritoire("DEP-37");
    private static final LocalDate JOUR = LocalDate.of(2022, 11, 3);
    private static final String SOURCE = "Arrêté du 3 novembre 2022";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private PreService pre;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private SerieService series;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RegleDeDiffusionService diffusions;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void etre_le_cabinet() {
        etre(Role.CABINET, Audience.COMITE, "DEP-37");
    }

    @Test
    void deux_reseaux_declares_couverts_se_lisent_deux_sur_deux() {
        pre.declarer(Set.copyOf(repPlus(TOURAINE)), true, JOUR, SOURCE);

        lireEnPublic();
        Mesure touraine = couverture(TOURAINE);
        assertThat(touraine.etat()).isEqualTo(Etat.VALEUR);
        assertThat(touraine.numerateurArrondi()).isEqualTo(2);
        assertThat(touraine.denominateurArrondi()).isEqualTo(2);
        assertThat(touraine.unitesAttendues()).isEqualTo(2);
        assertThat(pre.listes(TOURAINE)).containsExactly(2022);
    }

    @Test
    void une_declaration_ne_se_lit_pas_plus_largement_que_ce_qu_un_comite_a_fixe() {
        jdbc.update("update mesure set publiee = false where indicateur = ?", Indicateurs.COUVERTURE_PRE);
        diffusions.fixer(Indicateurs.COUVERTURE_PRE, TOURAINE, Audience.COMITE, "2026-03");

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> pre.declarer(Set.copyOf(repPlus(TOURAINE)), true, JOUR, SOURCE))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("DEPOT-DIFFUSION"));
    }

    @Test
    void la_meme_liste_deposee_en_fichier_se_lit_de_meme() {
        etre(Role.REFERENT, Audience.DSDEN, "DEP-37");
        depots.deposer(
                "PRE", "", repPlus(TOURAINE).stream().map(PreCas::couvert).toList(), Set.of());
        Depot depot = repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        depots.regler(depot, Audience.PUBLIC, Regle.ordinaire());
        depots.publier(Objects.requireNonNull(repetitions
                .lire(new Repetition.Demande(null, false, 0))
                .livraisons()
                .getFirst()
                .depot()));

        lireEnPublic();
        assertThat(couverture(TOURAINE).numerateurArrondi()).isEqualTo(2);
        assertThat(couverture(TOURAINE).denominateurArrondi()).isEqualTo(2);
    }

    /** The other networks of the country are missing, whatever the year that is declared for. */
    @Test
    void un_territoire_dont_un_reseau_manque_reste_partiel_et_compte_des_reseaux() {
        pre.declarer(Set.of(repPlus(TOURAINE).iterator().next()), true, JOUR, SOURCE);

        lireEnPublic();
        Mesure touraine = couverture(TOURAINE);
        assertThat(touraine.etat()).isEqualTo(Etat.PARTIEL);
        assertThat(touraine.numerateurArrondi()).isEqualTo(1);
        assertThat(touraine.unites()).isEqualTo(1);
        assertThat(touraine.unitesAttendues()).isEqualTo(2);
        assertThat(pre.listes(CodeTerritoire.FRANCE)).containsExactly(2014, 2022);
    }

    /** Only the last of two declarations was named under the sum of both. */
    @Test
    void une_somme_de_deux_declarations_dit_qu_il_y_en_a_deux() {
        List<CodeTerritoire> reseaux = List.copyOf(repPlus(TOURAINE));
        pre.declarer(Set.of(reseaux.getFirst()), true, JOUR, SOURCE);
        pre.declarer(Set.of(reseaux.getLast()), true, JOUR.plusDays(1), "Arrêté du lendemain");

        lireEnPublic();
        assertThat(couverture(TOURAINE).source().autres()).isEqualTo(1);
        assertThat(couverture(TOURAINE).source().reception())
                .contains("Arrêté du lendemain")
                .endsWith(", avec 1 autre livraison");
    }

    @Test
    void un_reseau_dit_non_couvert_n_est_pas_non_transmis() {
        Collection<CodeTerritoire> reseaux = repPlus(TOURAINE);
        pre.declarer(Set.copyOf(reseaux), true, JOUR, SOURCE);
        pre.declarer(Set.of(reseaux.iterator().next()), false, JOUR.plusDays(1), "Arrêté rectificatif");

        lireEnPublic();
        assertThat(couverture(TOURAINE).numerateurArrondi()).isEqualTo(1);
        assertThat(couverture(TOURAINE).denominateurArrondi()).isEqualTo(2);
    }

    @Test
    void une_declaration_garde_sa_date_sa_source_et_son_compte() {
        CodeTerritoire reseau = repPlus(TOURAINE).iterator().next();
        pre.declarer(Set.of(reseau), true, JOUR, SOURCE);

        assertThat(pre.reseaux(TOURAINE))
                .filteredOn(ligne -> ligne.territoire().code().equals(reseau))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.repPlus()).isTrue();
                    assertThat(ligne.couvert()).isTrue();
                    assertThat(Objects.requireNonNull(ligne.declaration()).au()).isEqualTo(JOUR);
                    assertThat(ligne.declaration().source()).isEqualTo(SOURCE);
                    assertThat(ligne.declaration().compte()).isEqualTo("essai");
                });
        pre.declarer(Set.of(reseau), false, JOUR, "Erratum");
        assertThat(jdbc.queryForObject("select count(*) from declaration_pre", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void une_relecture_des_fichiers_ne_defait_pas_une_declaration() {
        List<CodeTerritoire> reseaux = List.copyOf(repPlus(TOURAINE));
        pre.declarer(Set.copyOf(reseaux), true, JOUR, SOURCE);

        systeme.executer(() -> {
            assertThat(pre.declares()).containsKeys(reseaux.toArray(CodeTerritoire[]::new));
            versement.verser(
                    Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class)),
                    Audience.PUBLIC,
                    Set.of(Indicateurs.COUVERTURE_PRE),
                    reseaux.stream()
                            .map(reseau -> MesureRecue.nonTransmise(Indicateurs.COUVERTURE_PRE, reseau, 2022))
                            .toList());
        });

        lireEnPublic();
        assertThat(couverture(TOURAINE).numerateurArrondi()).isEqualTo(2);
    }

    @Test
    void on_ne_declare_que_chez_soi_avec_une_date_et_une_source() {
        Set<CodeTerritoire> touraine = Set.copyOf(repPlus(TOURAINE));
        refus(() -> pre.declarer(Set.of(), true, JOUR, SOURCE), "au moins un réseau");
        refus(() -> pre.declarer(touraine, true, LocalDate.of(9999, 1, 1), SOURCE), "ni à venir");
        refus(() -> pre.declarer(touraine, true, JOUR, " "), "d'où vous le tenez");

        etre(Role.CABINET, Audience.COMITE, "DEP-44");
        refus(() -> pre.declarer(touraine, true, JOUR, SOURCE), "territoire de votre compte");
    }

    @Test
    void un_membre_du_comite_ne_declare_rien() {
        Set<CodeTerritoire> touraine = new HashSet<>(repPlus(TOURAINE));
        etre(Role.MEMBRE, Audience.COMITE, "DEP-37");

        assertThat(pre.peutDeclarer(TOURAINE)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> pre.declarer(touraine, true, JOUR, SOURCE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "REFERENT"})
    void la_prefecture_et_la_dsden_declarent_et_le_chiffre_dit_qui(Role role) {
        etre(role, Audience.DSDEN, "DEP-37");
        pre.declarer(Set.copyOf(repPlus(TOURAINE)), true, JOUR, SOURCE);

        assertThat(couverture(TOURAINE).source().producteur())
                .startsWith(role == Role.CABINET ? "Préfecture" : "DSDEN")
                .contains("Indre-et-Loire");
    }

    private void refus(ThrowableAssert.ThrowingCallable geste, String mots) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(geste).withMessageContaining(mots);
    }

    private Set<CodeTerritoire> repPlus(CodeTerritoire territoire) {
        return pre.reseaux(territoire).stream()
                .filter(ReseauPre::repPlus)
                .map(reseau -> reseau.territoire().code())
                .collect(Collectors.toSet());
    }

    private static MesureRecue couvert(CodeTerritoire reseau) {
        return MesureRecue.taux(
                Indicateurs.COUVERTURE_PRE, reseau, 2022, BigDecimal.ONE, BigDecimal.ONE, Qualite.DEFINITIF);
    }

    private Mesure couverture(CodeTerritoire territoire) {
        return series.series(Set.of(territoire), Set.of(Indicateurs.COUVERTURE_PRE))
                .de(territoire, Indicateurs.COUVERTURE_PRE, Population.REP_PLUS)
                .getLast();
    }

    private static void lireEnPublic() {
        etre(Role.MEMBRE, Audience.PUBLIC, "DEP-37");
    }

    private static void etre(Role role, Audience audience, String territoire) {
        Identites.en(role, audience, territoire);
    }
}
