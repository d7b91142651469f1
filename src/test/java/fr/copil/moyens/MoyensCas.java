package fr.copil.moyens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.commun.Interdit;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.HorlogeReglable;
import fr.copil.moyens.MoyensDuTerritoire.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** What is published and what services declare, counted once, read by who may: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MoyensCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final CodeTerritoire NANTES_METROPOLE = new CodeTerritoire("EPCI-244400404");
    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");
    private static final CodeTerritoire SAINT_HERBLAIN = CodeTerritoire.commune("44162");
    private static final CodeTerritoire QUARTIER = new CodeTerritoire("QPV-QN04405M");
    private static final CodeTerritoire QUARTIER_2015 = new CodeTerritoire("QPV-QP044001");
    private static final String PREFECTURE = "S-PREF-44";
    private static final String DSDEN = "S-DSDEN-44";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private MoyensService moyens;

    @Autowired
    private DeclarationDeMoyensService declarations;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void la_prefecture_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        prefecture();
    }

    private static void etre(Role role, Audience audience, @Nullable String service) {
        Identites.entrer(
                Identites.compte("essai", role, audience, "DEP-44", service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static void prefecture() {
        etre(Role.CABINET, Audience.COMITE, PREFECTURE);
    }

    private static void dsden() {
        etre(Role.CONTRIBUTEUR, Audience.COMITE, DSDEN);
    }

    private static MontantSaisi montant(String valeur, String enfants) {
        return new MontantSaisi(valeur, enfants, false, false, Audience.COMITE);
    }

    private static SaisieDeMoyen clas(CodeTerritoire ou, int annee, MontantSaisi montant) {
        return new SaisieDeMoyen(ou, annee, Financeur.CAF, "", DispositifFinance.CLAS, "", Unite.EUROS, montant);
    }

    private void declarer(CodeTerritoire ou, String valeur, String enfants) {
        declarations.declarer(clas(ou, 2024, montant(valeur, enfants)));
    }

    private MoyensDuTerritoire lus(CodeTerritoire ou) {
        return moyens.lire(ou).orElseThrow();
    }

    private List<LigneComptee> declarees(CodeTerritoire ou) {
        return lus(ou).lignes().stream()
                .filter(ligne -> !ligne.moyen().publie())
                .toList();
    }

    private Total total(CodeTerritoire ou, Unite unite, int annee) {
        return Objects.requireNonNull(lus(ou).totaux(unite).get(annee));
    }

    private Beneficiaires enfants(CodeTerritoire page, CodeTerritoire ou) {
        return declarees(page).stream()
                .map(LigneComptee::moyen)
                .filter(moyen -> moyen.ou().code().equals(ou))
                .map(Moyen::beneficiaires)
                .findFirst()
                .orElseThrow();
    }

    /** Of {@code SOURCES.md}, adultes-relais: 62 posts and 444 168 € in 2025, provisional; FONJEP: 24 posts, 230 442 €. */
    @Test
    void les_chiffres_publies_de_loire_atlantique_se_lisent_avec_leur_annee_provisoire() {
        etre(Role.MEMBRE, Audience.PUBLIC, null);
        MoyensDuTerritoire lus = lus(LOIRE_ATLANTIQUE);

        assertThat(lus.annees()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
        Poste relais = new Poste(Financeur.ETAT_VILLE, "", DispositifFinance.ADULTES_RELAIS, "", Unite.POSTES);
        Poste euros = new Poste(Financeur.ETAT_VILLE, "", DispositifFinance.ADULTES_RELAIS, "", Unite.EUROS);
        assertThat(lus.totaux(relais).get(2025))
                .satisfies(total -> assertThat(total.valeur()).isEqualByComparingTo("62"))
                .satisfies(total -> assertThat(total.provisoire()).isTrue());
        assertThat(Objects.requireNonNull(lus.totaux(euros).get(2025)).valeur()).isEqualByComparingTo("444168");
        assertThat(Objects.requireNonNull(lus.totaux(euros).get(2024)).valeur()).isEqualByComparingTo("1482689.65");
        assertThat(total(LOIRE_ATLANTIQUE, Unite.EUROS, 2025).valeur())
                .as("adultes-relais and FONJEP of the département, its contrats being part of it")
                .isEqualByComparingTo("674610");
        assertThat(total(LOIRE_ATLANTIQUE, Unite.POSTES, 2025).valeur()).isEqualByComparingTo("86");
        assertThat(total(LOIRE_ATLANTIQUE, Unite.EUROS, 2024).provisoire()).isFalse();
        assertThat(lus.lignes())
                .filteredOn(ligne -> ligne.place() == Place.DONT)
                .isNotEmpty();
    }

    @Test
    void une_ligne_declaree_s_ajoute_pour_le_comite_et_n_existe_pas_pour_le_public() {
        BigDecimal avant = total(LOIRE_ATLANTIQUE, Unite.EUROS, 2024).valeur();
        declarer(NANTES_METROPOLE, "12 500,50", "");

        assertThat(total(LOIRE_ATLANTIQUE, Unite.EUROS, 2024).valeur())
                .isEqualByComparingTo(avant.add(new BigDecimal("12500.50")));
        assertThat(declarees(NANTES_METROPOLE)).singleElement().satisfies(ligne -> {
            assertThat(ligne.moyen().par()).isEqualTo("Préfecture de la Loire-Atlantique");
            assertThat(ligne.moyen().beneficiaires().etat()).isEqualTo(Etat.NON_TRANSMIS);
        });

        etre(Role.MEMBRE, Audience.PARTENAIRES, null);
        assertThat(total(LOIRE_ATLANTIQUE, Unite.EUROS, 2024).valeur()).isEqualByComparingTo(avant);
        assertThat(declarees(LOIRE_ATLANTIQUE)).isEmpty();
        etre(Role.MEMBRE, Audience.COMITE, null);
        assertThat(declarees(LOIRE_ATLANTIQUE)).hasSize(1);
    }

    @Test
    void le_meme_euro_dit_par_deux_services_compte_une_fois_celui_qui_paie_d_abord() {
        declarations.declarer(clas(NANTES_METROPOLE, 2024, new MontantSaisi("100", "", false, true, Audience.COMITE)));
        horloge.mettreA(OffsetDateTime.parse("2026-12-02T09:05:00Z"));
        dsden();
        declarer(NANTES_METROPOLE, "130", "");

        assertThat(declarees(NANTES_METROPOLE))
                .extracting(LigneComptee::place)
                .containsExactlyInAnyOrder(Place.COMPTEE, Place.REDITE);
        assertThat(declarees(NANTES_METROPOLE))
                .filteredOn(LigneComptee::comptee)
                .allMatch(ligne -> ligne.moyen().valeur().compareTo(new BigDecimal("100")) == 0);
    }

    /** « CAF » and « CAF de Loire-Atlantique » are one payer; at the quartier too, under a broader line. */
    @Test
    void qui_ne_dit_pas_laquelle_paie_parle_de_celle_que_l_autre_nomme() {
        declarer(NANTES_METROPOLE, "130", "");
        dsden();
        declarations.declarer(new SaisieDeMoyen(
                NANTES_METROPOLE,
                2024,
                Financeur.CAF,
                "CAF de Loire-Atlantique",
                DispositifFinance.AUTRE,
                "Contrats locaux d'accompagnement à la scolarité",
                Unite.EUROS,
                montant("100", "")));
        declarer(QUARTIER, "40", "");

        assertThat(declarees(LOIRE_ATLANTIQUE))
                .extracting(ligne -> ligne.moyen().valeur().intValue() + " " + ligne.place())
                .containsExactlyInAnyOrder("100 COMPTEE", "130 REDITE", "40 DONT");
    }

    @Test
    void une_annee_qui_n_est_pas_finie_est_provisoire_meme_quand_personne_ne_le_dit() {
        declarations.declarer(clas(NANTES_METROPOLE, 2026, montant("100", "")));

        assertThat(declarees(NANTES_METROPOLE)).singleElement().matches(ligne -> ligne.moyen()
                .provisoire());
    }

    @Test
    void un_quartier_de_deux_communes_ne_dit_pas_dans_l_une_ce_que_l_autre_tait() {
        dsden();
        declarer(SAINT_HERBLAIN, "1000", "50");
        declarer(QUARTIER, "400", "47");

        prefecture();
        assertThat(enfants(SAINT_HERBLAIN, QUARTIER).etat()).isEqualTo(Etat.SECRET);
        assertThat(enfants(NANTES, QUARTIER).etat()).isEqualTo(Etat.SECRET);
    }

    @Test
    void une_academie_ne_dit_pas_ce_que_sa_region_tait() {
        Identites.entrer(Identites.compte(
                "essai", Role.CONTRIBUTEUR, Audience.COMITE, "FR", DSDEN, Instant.parse("2100-01-01T00:00:00Z")));
        declarer(new CodeTerritoire("REG-52"), "1000", "100");
        declarer(LOIRE_ATLANTIQUE, "600", "60");
        declarer(CodeTerritoire.departement("49"), "400", "37");

        prefecture();
        assertThat(enfants(new CodeTerritoire("REG-52"), LOIRE_ATLANTIQUE).etat())
                .isEqualTo(Etat.SECRET);
        assertThat(enfants(new CodeTerritoire("ACA-17"), LOIRE_ATLANTIQUE).etat())
                .isEqualTo(Etat.SECRET);
    }

    @Test
    void le_contrat_compte_et_ses_quartiers_sont_des_dont() {
        declarer(NANTES_METROPOLE, "1000", "");
        declarer(QUARTIER, "400", "");

        assertThat(declarees(LOIRE_ATLANTIQUE))
                .extracting(ligne -> ligne.moyen().ou().code() + " " + ligne.place())
                .containsExactlyInAnyOrder("EPCI-244400404 COMPTEE", "QPV-QN04405M DONT");
        assertThat(declarees(QUARTIER))
                .as("a line counts in its own place")
                .extracting(LigneComptee::place)
                .containsExactly(Place.COMPTEE);
    }

    @Test
    void peu_d_enfants_sont_secrets_sous_la_dsden_et_ne_se_deduisent_pas() {
        dsden();
        declarer(NANTES_METROPOLE, "1000", "30");
        declarer(QUARTIER, "400", "28");

        prefecture();
        assertThat(enfants(LOIRE_ATLANTIQUE, NANTES_METROPOLE).nombre()).isEqualTo(30);
        assertThat(enfants(LOIRE_ATLANTIQUE, QUARTIER).etat()).isEqualTo(Etat.SECRET);
        assertThat(enfants(QUARTIER, QUARTIER).etat())
                .as("whichever page shows it")
                .isEqualTo(Etat.SECRET);
        assertThat(declarees(QUARTIER))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.moyen().parEnfant()).isEmpty());

        etre(Role.REFERENT, Audience.DSDEN, "S-DSDEN-37");
        assertThat(enfants(LOIRE_ATLANTIQUE, QUARTIER).nombre()).isEqualTo(28);
        dsden();
        assertThat(enfants(LOIRE_ATLANTIQUE, QUARTIER).etat())
                .as("on the page that all read")
                .isEqualTo(Etat.SECRET);
        assertThat(declarations.siennes(LOIRE_ATLANTIQUE))
                .as("their own service counted them")
                .extracting(moyen -> moyen.beneficiaires().nombre())
                .containsExactly(30L, 28L);
    }

    @Test
    void une_voisine_secrete_tait_un_quartier_sur_sa_propre_page() {
        CodeTerritoire voisin = new CodeTerritoire(Objects.requireNonNull(jdbc.queryForObject(
                "select min(territoire) from ascendance where ancetre = ? and territoire like 'QPV-QN%' and territoire <> ?",
                String.class, NANTES_METROPOLE.valeur(), QUARTIER.valeur())));
        dsden();
        declarer(NANTES_METROPOLE, "1000", "30");
        declarer(QUARTIER, "400", "20");
        prefecture();
        assertThat(enfants(QUARTIER, QUARTIER).nombre()).isEqualTo(20);
        dsden();
        declarer(voisin, "100", "3");

        prefecture();
        assertThat(enfants(QUARTIER, QUARTIER).etat()).isEqualTo(Etat.SECRET);
        assertThat(enfants(voisin, voisin).etat()).isEqualTo(Etat.SECRET);
    }

    @Test
    void un_rapport_se_dit_quand_ses_deux_nombres_sont_connus_de_la_meme_annee() {
        declarer(QUARTIER, "1000", "40");
        declarations.declarer(clas(QUARTIER_2015, 2022, montant("14144", "")));
        declarations.declarer(clas(QUARTIER_2015, 2020, montant("14144", "")));

        assertThat(declarees(QUARTIER)).singleElement().satisfies(ligne -> {
            assertThat(ligne.moyen().parEnfant().orElseThrow()).isEqualByComparingTo("25");
            assertThat(ligne.moyen().parHabitant()).isEmpty();
        });
        BigDecimal habitants = Objects.requireNonNull(jdbc.queryForObject(
                "select valeur from mesure where indicateur = 'INS-POP' and territoire = ? and periode = 2022 and en_vigueur_au is null",
                BigDecimal.class,
                QUARTIER_2015.valeur()));
        assertThat(declarees(QUARTIER_2015))
                .filteredOn(ligne -> ligne.moyen().annee() == 2022)
                .singleElement()
                .satisfies(ligne -> assertThat(
                                ligne.moyen().parHabitant().orElseThrow().multiply(habitants))
                        .isBetween(new BigDecimal("14100"), new BigDecimal("14190")));
        assertThat(declarees(QUARTIER_2015))
                .filteredOn(ligne -> ligne.moyen().annee() == 2020)
                .as("no edition of 2020")
                .allMatch(ligne -> ligne.moyen().parHabitant().isEmpty());
    }

    @Test
    void une_ligne_se_corrige_et_se_retire_sans_rien_effacer() {
        declarer(NANTES_METROPOLE, "1000", "30");
        long premiere = declarees(NANTES_METROPOLE).getFirst().moyen().id();

        declarations.corriger(premiere, montant("1100", "31"), "Le solde est connu.");
        Moyen corrigee = declarees(NANTES_METROPOLE).getFirst().moyen();
        assertThat(corrigee.valeur()).isEqualByComparingTo("1100");
        assertThat(corrigee.version()).isEqualTo(2);
        assertThatExceptionOfType(ErreurCopil.class)
                .as("who still looks at the first version")
                .isThrownBy(() -> declarations.corriger(premiere, montant("1", ""), "Trop tard."))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("MOYEN-ENTRE-TEMPS"));

        declarations.retirer(corrigee.id(), "Comptée ailleurs.");
        assertThat(declarees(NANTES_METROPOLE)).isEmpty();
        declarer(NANTES_METROPOLE, "900", "");
        Moyen redite = declarees(NANTES_METROPOLE).getFirst().moyen();
        assertThat(declarations.versions(redite.id()))
                .extracting(version -> version.version() + " "
                        + version.valeur().intValue() + " " + version.retiree() + " " + version.motif())
                .containsExactly(
                        "4 900 false ",
                        "3 1100 true Comptée ailleurs.",
                        "2 1100 false Le solde est connu.",
                        "1 1000 false ");
    }

    @Test
    void un_service_renomme_garde_ses_lignes() {
        declarer(NANTES_METROPOLE, "1000", "");
        jdbc.update("update moyen set service = ?", DSDEN);
        dsden();
        long ligne = declarees(NANTES_METROPOLE).getFirst().moyen().id();

        declarations.corriger(ligne, montant("1100", ""), "Sous un autre nom.");

        assertThat(declarees(NANTES_METROPOLE))
                .singleElement()
                .satisfies(une -> assertThat(une.moyen().valeur()).isEqualByComparingTo("1100"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarer(NANTES_METROPOLE, "1", ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("MOYEN-DEJA"));
    }

    @Test
    void un_service_dit_une_ligne_une_fois_et_ne_touche_pas_celle_d_un_autre() {
        declarer(NANTES_METROPOLE, "1000", "");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarer(NANTES_METROPOLE, "1000", ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("MOYEN-DEJA"));
        long ligne = declarees(NANTES_METROPOLE).getFirst().moyen().id();

        dsden();
        assertThatThrownBy(() -> declarations.retirer(ligne, "Pas à nous.")).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> declarations.corriger(ligne, montant("1", ""), "Pas à nous."))
                .isInstanceOf(Interdit.class);
        assertThat(declarations.versions(ligne)).isEmpty();
    }

    @Test
    void une_ligne_plus_restreinte_n_est_lue_que_de_son_service_et_de_la_dsden() {
        Total avant = lus(NANTES_METROPOLE).totaux(Unite.EUROS).get(2024);
        dsden();
        declarations.declarer(clas(NANTES_METROPOLE, 2024, new MontantSaisi("1000", "", true, true, Audience.DSDEN)));
        assertThat(declarees(NANTES_METROPOLE))
                .as("what is read of an audience is the same for all of it: bilans are kept by audience")
                .isEmpty();
        assertThat(lus(NANTES_METROPOLE).totaux(Unite.EUROS)).containsEntry(2024, avant);
        assertThat(declarations.siennes(LOIRE_ATLANTIQUE)).hasSize(1);
        declarations.corriger(
                declarations.siennes(LOIRE_ATLANTIQUE).getFirst().id(),
                new MontantSaisi("1001", "", true, true, Audience.DSDEN),
                "Un euro de plus.");
        prefecture();
        assertThat(declarees(NANTES_METROPOLE)).isEmpty();
        assertThat(declarations.siennes(LOIRE_ATLANTIQUE)).isEmpty();
        etre(Role.REFERENT, Audience.DSDEN, "S-DSDEN-37");
        assertThat(declarees(NANTES_METROPOLE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, '', MOYEN-MONTANT",
        "1000000001, '', MOYEN-MONTANT",
        "douze, '', MOYEN-MONTANT",
        "'', '', MOYEN-MONTANT",
        "'1,005', '', MOYEN-MONTANT",
        "1e5, '', MOYEN-MONTANT",
        "10, '2,5', MOYEN-ENFANTS",
        "10, -1, MOYEN-ENFANTS",
        "10, beaucoup, MOYEN-ENFANTS"
    })
    void ce_qui_n_est_pas_un_nombre_possible_est_refuse_par_son_champ(String valeur, String enfants, String code) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarer(NANTES_METROPOLE, valeur, enfants))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
        assertThat(declarees(NANTES_METROPOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "'1 000 000 000'", "'12,50 €'"})
    void un_zero_est_un_montant_et_les_espaces_se_lisent(String valeur) {
        declarer(NANTES_METROPOLE, valeur, "0");

        assertThat(declarees(NANTES_METROPOLE)).singleElement().satisfies(ligne -> assertThat(
                        ligne.moyen().beneficiaires().nombre())
                .isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "EPCI-244400404, 2009, MOYEN-ANNEE",
        "EPCI-244400404, 2028, MOYEN-ANNEE",
        "QPV-QN04405M, 2022, MOYEN-QUARTIER",
        "QPV-QP044001, 2024, MOYEN-QUARTIER",
        "ETAB-0440284V, 2024, MOYEN-NIVEAU",
        "REP-0440284V, 2024, MOYEN-NIVEAU",
        "COM-99999, 2024, MOYEN-LIEU",
        "EPCI-243700754, 2024, MOYEN-PERIMETRE"
    })
    void une_annee_un_quartier_ou_un_lieu_impossible_est_refuse(String ou, int annee, String code) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarations.declarer(clas(new CodeTerritoire(ou), annee, montant("1", ""))))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
    }

    @Test
    void un_autre_financeur_et_un_autre_dispositif_se_nomment() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarations.declarer(new SaisieDeMoyen(
                        NANTES_METROPOLE,
                        2024,
                        Financeur.AUTRE,
                        " ! ",
                        DispositifFinance.PRE,
                        "",
                        Unite.EUROS,
                        montant("1", ""))))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("MOYEN-QUEL-FINANCEUR"));
        declarations.declarer(new SaisieDeMoyen(
                NANTES_METROPOLE,
                2024,
                Financeur.AUTRE,
                "Fondation locale",
                DispositifFinance.AUTRE,
                "adultes relais",
                Unite.POSTES,
                montant("1,5", "")));

        assertThat(declarees(NANTES_METROPOLE)).singleElement().satisfies(ligne -> {
            assertThat(ligne.moyen().poste().dispositif()).isEqualTo(DispositifFinance.ADULTES_RELAIS);
            assertThat(ligne.moyen().poste().financeurEnClair()).isEqualTo("Fondation locale");
            assertThat(ligne.moyen().valeur()).isEqualByComparingTo("1.5");
        });
    }

    @Test
    void qui_n_a_pas_le_droit_ou_pas_de_service_ne_declare_rien() {
        etre(Role.MEMBRE, Audience.COMITE, PREFECTURE);
        assertThatThrownBy(() -> declarer(NANTES_METROPOLE, "1", "")).isInstanceOf(AccessDeniedException.class);
        assertThat(lus(NANTES_METROPOLE).ouverte()).isFalse();
        etre(Role.CONTRIBUTEUR, Audience.COMITE, null);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> declarer(NANTES_METROPOLE, "1", ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACCES-SERVICE"));
    }

    @Test
    void la_page_d_un_territoire_tient_en_dix_ordres() {
        declarer(NANTES_METROPOLE, "1000", "30");
        declarer(QUARTIER, "400", "10");

        assertThat(CompteurDeRequetes.pendant(() -> lus(LOIRE_ATLANTIQUE))).hasSizeBetween(1, 10);
        assertThat(lus(CodeTerritoire.FRANCE).annees()).contains(2025);
        assertThat(moyens.lire(new CodeTerritoire("ACA-17")).orElseThrow().lignes())
                .as("départements of an académie stand apart")
                .filteredOn(ligne -> ligne.moyen().publie())
                .isNotEmpty()
                .allMatch(ligne -> ligne.place() == Place.NON_ADDITIONNEE);
        assertThat(moyens.lire(new CodeTerritoire("COM-99999"))).isEmpty();
    }

    @Test
    void les_lieux_se_cherchent_dans_le_territoire_de_la_page() {
        assertThat(declarations.lieux(NANTES_METROPOLE, "nantes", 0, 5))
                .extracting(lieu -> lieu.code().valeur())
                .contains("EPCI-244400404", "COM-44109");
        assertThat(declarations.lieux(NANTES_METROPOLE, "tours", 0, 5)).isEmpty();
        assertThat(declarations.lieu(NANTES_METROPOLE, QUARTIER)).isPresent();
        assertThat(declarations.lieu(NANTES_METROPOLE, LOIRE_ATLANTIQUE)).isEmpty();
    }
}
