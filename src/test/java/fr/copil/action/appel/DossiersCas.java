package fr.copil.action.appel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.action.Action;
import fr.copil.action.ActionsService;
import fr.copil.action.ClasseurRempli;
import fr.copil.action.ControleDuClasseur;
import fr.copil.action.EtatDAction;
import fr.copil.collecte.classeur.Format;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.convention.EngagementNomme;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.HorlogeReglable;
import fr.copil.territoire.Territoire;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

/** A dossier from its deposit to an action: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DossiersCas {

    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");
    private static final CodeTerritoire QUARTIER = new CodeTerritoire("QPV-QN04405M");
    private static final String APPEL = "Appel à projets du contrat de ville";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private DossiersService dossiers;

    @Autowired
    private CircuitService circuit;

    @Autowired
    private ImportDeDossiersService imports;

    @Autowired
    private ActionsService actions;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void un_service_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        service();
    }

    private static void etre(Role role, Audience audience, String territoire, @Nullable String service) {
        Identites.entrer(
                Identites.compte("essai", role, audience, territoire, service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static void service() {
        etre(Role.CONTRIBUTEUR, Audience.COMITE, "DEP-44", "S-DSDEN-44");
    }

    private static void referent() {
        etre(Role.REFERENT, Audience.DSDEN, "DEP-44", "S-DSDEN-44");
    }

    private static void cabinet() {
        etre(Role.CABINET, Audience.COMITE, "DEP-44", "S-PREF-44");
    }

    private static DossierSaisi saisi(String titre, String demande) {
        return new DossierSaisi(
                2026,
                APPEL,
                titre,
                "Association des parents",
                "Un atelier par semaine.",
                NANTES,
                List.of(QUARTIER),
                List.of("LA-P-a"),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 6, 30),
                demande);
    }

    private Dossier lu(long id) {
        return dossiers.parId(id).orElseThrow().dossier();
    }

    private long priorise(String demande) {
        service();
        long id = circuit.deposer(saisi("Ateliers " + demande, demande));
        referent();
        circuit.instruire(id, 1, "Complet.");
        circuit.aviser(id, 2, Avis.RESERVE, "Relier au collège.");
        cabinet();
        circuit.prioriser(id, 3, 1);
        return id;
    }

    @Test
    void un_dossier_va_de_son_depot_a_une_action() {
        long id = priorise("12 000");
        assertThat(dossiers.parId(id).orElseThrow().gestes()).containsExactlyInAnyOrder(Geste.PRIORISER, Geste.DECIDER);
        circuit.decider(id, 4, Map.of("CAF", "4000", "État (politique de la ville)", "6 000", "Région", ""));
        SessionDAppel session = dossiers.session(2026, APPEL);
        assertThat(session.phrase())
                .isEqualTo("1 dossier, 12\u202f000\u202f€ demandés. 1 décidé, 10\u202f000\u202f€ accordés : CAF"
                        + " 4\u202f000\u202f€, État (politique de la ville) 6\u202f000\u202f€.");

        long action = circuit.financer(id, 5);

        assertThat(lu(id).etat()).isEqualTo(EtatDeDossier.FINANCE);
        assertThat(lu(id).action()).isEqualTo(action);
        Action menee = actions.parId(action).orElseThrow();
        assertThat(menee.titre()).isEqualTo("Ateliers 12 000");
        assertThat(menee.pilote()).isEqualTo("Association des parents");
        assertThat(jdbc.queryForObject("select service from action_version where action = ?", String.class, action))
                .as("of who deposited it, not of who pressed")
                .isEqualTo("S-DSDEN-44");
        assertThat(menee.etat()).isEqualTo(EtatDAction.PREVUE);
        assertThat(menee.engagements()).extracting(EngagementNomme::id).containsExactly("LA-P-a");
        assertThat(dossiers.parId(id).orElseThrow().gestes()).isEmpty();
        assertThat(dossiers.parId(id).orElseThrow().etapes())
                .extracting(etape -> etape.etat() + " " + etape.par())
                .containsExactly(
                        "DEPOSE DSDEN de la Loire-Atlantique",
                        "INSTRUIT DSDEN de la Loire-Atlantique",
                        "AVISE DSDEN de la Loire-Atlantique",
                        "PRIORISE Préfecture de la Loire-Atlantique",
                        "DECIDE Préfecture de la Loire-Atlantique",
                        "FINANCE Préfecture de la Loire-Atlantique");
        assertThat(dossiers.parId(id).orElseThrow().etapes().get(2).detail())
                .isEqualTo("avec réserve : Relier au collège.");
    }

    @Test
    void ce_qui_est_demande_se_lit_au_comite_de_son_territoire_et_pas_ailleurs() {
        long id = circuit.deposer(saisi("Ateliers", "12000"));

        etre(Role.MEMBRE, Audience.COMITE, "DEP-44", null);
        assertThat(lu(id).quartiers()).extracting(Territoire::code).containsExactly(QUARTIER);
        assertThat(dossiers.parId(id).orElseThrow().gestes()).isEmpty();
        etre(Role.MEMBRE, Audience.COMITE, "QPV-QN04405M", null);
        assertThat(dossiers.parId(id)).as("a place inside that of the dossier").isPresent();
        etre(Role.MEMBRE, Audience.COMITE, "FR", null);
        assertThat(dossiers.parId(id)).isPresent();
        etre(Role.MEMBRE, Audience.COMITE, "DEP-37", null);
        assertThat(dossiers.parId(id)).isEmpty();
        assertThat(dossiers.session(2026, APPEL).dossiers()).isEmpty();
        assertThat(dossiers.session(2026, APPEL).sessions()).isEmpty();
        etre(Role.MEMBRE, Audience.PARTENAIRES, "DEP-44", null);
        assertThat(dossiers.parId(id)).isEmpty();
        etre(Role.MEMBRE, Audience.PUBLIC, "DEP-44", "S-DSDEN-44");
        assertThat(dossiers.parId(id)).as("the service that entered it").isPresent();
    }

    @Test
    void chaque_etape_est_a_qui_elle_revient_et_dans_l_ordre() {
        long id = circuit.deposer(saisi("Ateliers", "12000"));

        assertThatThrownBy(() -> circuit.instruire(id, 1, "")).isInstanceOf(AccessDeniedException.class);
        cabinet();
        assertThatThrownBy(() -> circuit.aviser(id, 1, Avis.FAVORABLE, "")).isInstanceOf(AccessDeniedException.class);
        refuse(() -> circuit.prioriser(id, 1, 1), "DOSSIER-ENTRE-TEMPS");
        refuse(() -> circuit.decider(id, 1, Map.of("CAF", "1")), "DOSSIER-ENTRE-TEMPS");
        refuse(() -> circuit.financer(id, 1), "DOSSIER-NON-FINANCE");
        circuit.instruire(id, 1, "");
        refuse(() -> circuit.instruire(id, 1, ""), "DOSSIER-ENTRE-TEMPS");
        referent();
        assertThatThrownBy(() -> circuit.prioriser(id, 2, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> circuit.decider(id, 2, Map.of())).isInstanceOf(AccessDeniedException.class);
        refuse(() -> circuit.aviser(id, 2, Avis.DEFAVORABLE, ""), "DOSSIER-MOTIF");
        circuit.aviser(id, 2, Avis.FAVORABLE, "");
        assertThat(lu(id).avis()).isEqualTo(Avis.FAVORABLE);
        etre(Role.CABINET, Audience.COMITE, "FR", "S-PREF-44");
        circuit.prioriser(id, 3, 2);
        etre(Role.CABINET, Audience.COMITE, "QPV-QN04405M", "S-PREF-44");
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> circuit.decider(id, 4, Map.of("CAF", "1")));
    }

    private static void refuse(ThrowingCallable geste, String code) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(geste).satisfies(refus -> assertThat(refus.code())
                .isEqualTo(code));
    }

    @Test
    void une_decision_tient_dans_ce_qui_est_demande_et_peut_etre_de_ne_rien_donner() {
        long id = priorise("5000");

        refuse(() -> circuit.decider(id, 4, Map.of("CAF", "3000", "Région", "2001")), "DOSSIER-PLUS");
        refuse(() -> circuit.decider(id, 4, Map.of("CAF", "")), "DOSSIER-SANS-MONTANT");
        refuse(() -> circuit.decider(id, 4, Map.of("CAF", "-1")), "DOSSIER-MONTANT");
        refuse(() -> circuit.decider(id, 4, Map.of("CAF", "1", "caf", "2")), "DOSSIER-DEUX-FOIS");
        circuit.decider(id, 4, Map.of("CAF", "0"));
        refuse(() -> circuit.financer(id, 5), "DOSSIER-NON-FINANCE");
        assertThat(dossiers.parId(id).orElseThrow().gestes()).containsExactly(Geste.DECIDER);
        circuit.decider(id, 5, Map.of("CAF", "5000"));
        assertThat(lu(id).accorde()).contains(5000L);
    }

    @Test
    void un_rang_est_d_un_seul_dossier_et_range_la_liste() {
        priorise("5000");
        service();
        long autre = circuit.deposer(saisi("Club", "1000"));
        referent();
        circuit.instruire(autre, 1, "");
        circuit.aviser(autre, 2, Avis.FAVORABLE, "");
        cabinet();
        refuse(() -> circuit.prioriser(autre, 3, 1), "DOSSIER-RANG");
        refuse(() -> circuit.prioriser(autre, 3, 0), "DOSSIER-RANG");
        circuit.prioriser(autre, 3, 2);

        assertThat(dossiers.session(2026, APPEL).dossiers())
                .extracting(Dossier::titre)
                .containsExactly("Ateliers 5000", "Club");
        assertThat(CompteurDeRequetes.pendant(() -> dossiers.session(2026, APPEL)))
                .hasSizeBetween(1, 6);
    }

    @Test
    void quarante_dossiers_entrent_par_le_classeur_controle_en_entier() {
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (int rang = 1; rang <= 40; rang++) {
            lignes.add(ligne("Atelier " + rang, "1000"));
        }
        lignes.add(ligne("Sans montant", ""));
        lignes.add(ligne("atelier 3", "1000"));
        ControleDuClasseur<DossierSaisi> controle =
                imports.controler("dossiers.xlsx", ClasseurRempli.de(imports.modele(), Format.XLSX, lignes));

        assertThat(controle.bonnes()).hasSize(40);
        assertThat(controle.fautes())
                .extracting(faute -> faute.ligne() + " " + faute.raison())
                .satisfiesExactly(
                        une -> assertThat(une).startsWith("42 Donnez un montant en euros"),
                        une -> assertThat(une).startsWith("43 Votre service a déjà déposé ce dossier"));
        assertThat(dossiers.session(2026, APPEL).dossiers()).isEmpty();
        refuse(() -> imports.enregistrer(controle, false), "CLASSEUR-FAUTES");
        assertThat(imports.enregistrer(controle, true)).isEqualTo(40);
        assertThat(dossiers.session(2026, APPEL).demande()).isEqualTo(40_000);
        refuse(() -> imports.enregistrer(controle, true), "DOSSIER-DEJA");
    }

    private static Map<String, Object> ligne(String titre, String montant) {
        return Map.of(
                "Année", 2026,
                "Appel à projets", APPEL,
                "Action proposée", titre,
                "Structure", "Association des parents",
                "Territoire", "Nantes (commune)",
                "Quartier 1", "QPV-QN04405M",
                "Engagement 1", "LA-P-a",
                "Début", "04/01/2027",
                "Montant demandé", montant);
    }

    @Test
    void son_service_le_retire_et_il_ne_compte_plus() {
        long id = circuit.deposer(saisi("Ateliers", "12000"));
        cabinet();
        assertThatThrownBy(() -> circuit.retirer(id, 1, "Pas à nous.")).isInstanceOf(Interdit.class);
        service();
        refuse(() -> circuit.retirer(id, 1, ""), "DOSSIER-MOTIF");
        circuit.retirer(id, 1, "L'association renonce.");

        assertThat(dossiers.session(2026, APPEL).demande()).isZero();
        assertThat(lu(id).etat()).isEqualTo(EtatDeDossier.RETIRE);
        refuse(() -> circuit.retirer(id, 2, "Encore."), "DOSSIER-ENTRE-TEMPS");
    }

    @ParameterizedTest
    @CsvSource({
        "2009, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, 10, DOSSIER-ANNEE",
        "2026, '', Ateliers, COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, 10, DOSSIER-APPEL",
        "2026, Appel, '', COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, 10, DOSSIER-TITRE",
        "2026, Appel, Ateliers, COM-99999, QPV-QN04405M, LA-P-a, 2027-01-01, 10, DOSSIER-LIEU",
        "2026, Appel, Ateliers, COM-37261, QPV-QN04405M, LA-P-a, 2027-01-01, 10, DOSSIER-PERIMETRE",
        "2026, Appel, Ateliers, COM-44109, COM-44162, LA-P-a, 2027-01-01, 10, DOSSIER-QUARTIER",
        "2026, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-ZZ, 2027-01-01, 10, DOSSIER-QUEL-ENGAGEMENT",
        "2026, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-P-a, '', 10, DOSSIER-DEBUT",
        "2026, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, 0, DOSSIER-RIEN",
        "2026, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, '10,5', DOSSIER-DEMANDE",
        "2026, Appel, Ateliers, COM-44109, QPV-QN04405M, LA-P-a, 2027-01-01, 10000001, DOSSIER-DEMANDE"
    })
    void ce_qui_ne_peut_etre_est_refuse_par_son_champ(
            int annee,
            String appel,
            String titre,
            String ou,
            String quartier,
            String engagement,
            String debut,
            String demande,
            String code) {
        refuse(
                () -> circuit.deposer(new DossierSaisi(
                        annee,
                        appel,
                        titre,
                        "Association",
                        "",
                        new CodeTerritoire(ou),
                        List.of(new CodeTerritoire(quartier)),
                        List.of(engagement),
                        debut.isEmpty() ? null : LocalDate.parse(debut),
                        null,
                        demande)),
                code);
        assertThat(dossiers.session(2026, APPEL).dossiers()).isEmpty();
    }
}
