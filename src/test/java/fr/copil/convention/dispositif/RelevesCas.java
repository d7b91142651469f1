package fr.copil.convention.dispositif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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

/** What services count of a dispositif, each site once, read by who may: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RelevesCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");
    private static final CodeTerritoire QUARTIER = new CodeTerritoire("QPV-QN04405M");
    private static final CodeTerritoire QUARTIER_2015 = new CodeTerritoire("QPV-QP044001");
    private static final String CLAS = "D1-02";
    private static final String PREFECTURE = "S-PREF-44";
    private static final String DSDEN = "S-DSDEN-44";
    private static final AnneeRecensee ANNEE = new AnneeRecensee(2025, true);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private RelevesService releves;

    @Autowired
    private RecensementService recensement;

    @Autowired
    private DispositifService dispositifs;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void la_dsden_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        dsden();
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

    private static ReleveSaisi saisi(String sites, String enfants) {
        return new ReleveSaisi(
                EtatDuDispositif.FONCTIONNE,
                sites,
                Map.of(PublicCompte.ENFANTS, enfants),
                "Deux soirs par semaine",
                Audience.COMITE);
    }

    private void recenser(CodeTerritoire ou, String sites, String enfants) {
        recensement.recenser(new SaisieDeReleve(CLAS, ou, ANNEE, saisi(sites, enfants)));
    }

    private Effectif enfants(CodeTerritoire ou) {
        return releves.lire(CLAS).releves().stream()
                .map(ReleveCompte::releve)
                .filter(releve -> releve.ou().code().equals(ou))
                .findFirst()
                .orElseThrow()
                .effectif(PublicCompte.ENFANTS);
    }

    private List<String> places() {
        return releves.lire(CLAS).releves().stream()
                .map(compte -> compte.releve().ou().code() + " " + compte.place())
                .toList();
    }

    private long id(CodeTerritoire ou) {
        return recensement.siens(CLAS).stream()
                .filter(releve -> releve.ou().code().equals(ou))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void personne_n_a_parle_puis_un_releve_dit_qui_quand_et_combien() {
        assertThat(releves.lire(CLAS).releves()).isEmpty();
        recenser(NANTES, "12", "240");

        Aujourdhui lu = releves.lire(CLAS);
        assertThat(lu.releves()).singleElement().satisfies(compte -> {
            Releve releve = compte.releve();
            assertThat(releve.par()).isEqualTo("DSDEN de la Loire-Atlantique");
            assertThat(releve.le()).isEqualTo("2026-11-30");
            assertThat(releve.sites()).isEqualTo(12);
            assertThat(releve.effectif(PublicCompte.ENFANTS).nombre()).isEqualTo(240);
            assertThat(releve.effectif(PublicCompte.ADULTES)).isEqualTo(Effectif.NON_DIT);
            assertThat(releve.mots()).isEqualTo("Deux soirs par semaine");
        });
        assertThat(lu.derniere().orElseThrow().sites()).contains(12L);
        assertThat(dispositifs.fiche(CLAS).orElseThrow().dispositif().pilote())
                .as("what the document says")
                .isEqualTo("CAF");
    }

    @Test
    void le_plus_large_compte_et_ce_qui_est_dedans_est_un_dont() {
        recenser(NANTES, "12", "");
        recenser(QUARTIER, "4", "");

        assertThat(places()).containsExactly("COM-44109 COMPTE", "QPV-QN04405M DONT");
        assertThat(releves.lire(CLAS).derniere().orElseThrow().sites()).contains(12L);
    }

    @Test
    void un_autre_service_peut_dire_la_meme_chose_apres_et_compte() {
        recenser(NANTES, "12", "");
        horloge.mettreA(OffsetDateTime.parse("2026-12-02T09:05:00Z"));
        prefecture();
        recenser(NANTES, "14", "");

        assertThat(releves.lire(CLAS).derniere().orElseThrow().sites()).contains(14L);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> recenser(NANTES, "15", ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("RELEVE-DEJA"));
    }

    @Test
    void peu_d_enfants_sont_secrets_sous_la_dsden_et_ne_se_deduisent_pas() {
        recenser(NANTES, "12", "30");
        recenser(QUARTIER, "4", "28");

        prefecture();
        assertThat(enfants(NANTES).nombre()).isEqualTo(30);
        assertThat(enfants(QUARTIER).secret()).isTrue();
        etre(Role.REFERENT, Audience.DSDEN, "S-DSDEN-37");
        assertThat(enfants(QUARTIER).nombre()).isEqualTo(28);
        dsden();
        assertThat(enfants(QUARTIER).secret()).isTrue();
        assertThat(recensement.siens(CLAS))
                .as("their own service counted them")
                .extracting(releve -> releve.effectif(PublicCompte.ENFANTS).nombre())
                .containsExactly(30L, 28L);
    }

    @Test
    void un_petit_nombre_se_tait_un_zero_se_dit() {
        recenser(QUARTIER, "1", "4");
        prefecture();
        assertThat(enfants(QUARTIER).secret()).isTrue();
        recenser(NANTES, "1", "0");
        assertThat(enfants(NANTES).nombre()).isZero();
    }

    @Test
    void un_releve_se_lit_a_partir_du_comite_sauf_si_son_service_dit_autrement() {
        recenser(NANTES, "12", "");
        recensement.recenser(new SaisieDeReleve(
                CLAS,
                QUARTIER,
                ANNEE,
                new ReleveSaisi(EtatDuDispositif.EN_PREPARATION, "", Map.of(), "", Audience.PUBLIC)));

        etre(Role.MEMBRE, Audience.PARTENAIRES, null);
        assertThat(places()).containsExactly("QPV-QN04405M SANS_SITES");
        assertThat(releves.connus(LOIRE_ATLANTIQUE)).hasSize(1);
        etre(Role.MEMBRE, Audience.COMITE, null);
        assertThat(places()).hasSize(2);
    }

    @Test
    void corriger_garde_l_ancienne_version_et_son_motif() {
        recenser(NANTES, "12", "30");
        recensement.corriger(id(NANTES), saisi("14", "33"), "Deux écoles oubliées.");

        assertThat(releves.lire(CLAS).releves())
                .singleElement()
                .satisfies(compte -> assertThat(compte.releve().sites()).isEqualTo(14));
        assertThat(recensement.versions(id(NANTES)))
                .extracting(version -> version.version() + " " + version.sites() + " " + version.motif())
                .containsExactly("2 14 Deux écoles oubliées.", "1 12 ");
        assertThat(jdbc.queryForObject("select count(*) from releve", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void retirer_ote_le_releve_sans_l_effacer_et_il_peut_etre_refait() {
        recenser(NANTES, "12", "");
        long id = id(NANTES);
        recensement.retirer(id, "Compté ailleurs.");

        assertThat(releves.lire(CLAS).releves()).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> recensement.corriger(id, saisi("1", ""), "Trop tard."))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("RELEVE-ENTRE-TEMPS"));
        recenser(NANTES, "11", "");
        assertThat(recensement.versions(id(NANTES)))
                .extracting(VersionDeReleve::retire)
                .containsExactly(false, true, false);
    }

    @Test
    void un_autre_service_ne_corrige_ni_ne_retire() {
        recenser(NANTES, "12", "");
        long id = id(NANTES);
        prefecture();

        assertThatThrownBy(() -> recensement.corriger(id, saisi("1", ""), "Faux."))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> recensement.retirer(id, "Faux.")).isInstanceOf(Interdit.class);
        assertThat(recensement.versions(id)).isEmpty();
    }

    @Test
    void on_ne_recense_que_dans_son_territoire_avec_le_droit_et_un_service() {
        assertThatThrownBy(() -> recenser(CodeTerritoire.departement("37"), "1", ""))
                .isInstanceOf(Interdit.class);
        assertThat(recensement.lieu(NANTES)).isPresent();
        assertThat(recensement.lieu(CodeTerritoire.departement("37"))).isEmpty();
        assertThat(recensement.lieux("tours", 0, 10)).isEmpty();
        assertThat(recensement.lieux("nantes", 0, 10)).isNotEmpty();
        assertThat(recensement.annees()).startsWith(new AnneeRecensee(2026, true), new AnneeRecensee(2026, false));

        etre(Role.MEMBRE, Audience.COMITE, DSDEN);
        assertThat(releves.lire(CLAS).ouvert()).isFalse();
        assertThatThrownBy(() -> recenser(NANTES, "1", "")).isInstanceOf(AccessDeniedException.class);
        etre(Role.REFERENT, Audience.DSDEN, null);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> recenser(NANTES, "1", ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACCES-SERVICE"));
    }

    @ParameterizedTest
    @CsvSource({
        "douze, '', RELEVE-SITES",
        "-1, '', RELEVE-SITES",
        "'1,5', '', RELEVE-SITES",
        "1000000000000, '', RELEVE-SITES",
        "1, mille, RELEVE-ENFANTS"
    })
    void ce_qui_n_est_pas_un_nombre_est_refuse_avec_son_code(String sites, String enfants, String code) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> recenser(NANTES, sites, enfants))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
    }

    @Test
    void l_annee_et_le_lieu_vont_ensemble() {
        assertThat(refus(CLAS, QUARTIER_2015, ANNEE)).isEqualTo("RELEVE-QUARTIER");
        assertThat(refus(CLAS, QUARTIER, new AnneeRecensee(2023, true))).isEqualTo("RELEVE-QUARTIER");
        assertThat(refus(CLAS, NANTES, new AnneeRecensee(2027, false))).isEqualTo("RELEVE-ANNEE");
        assertThat(refus(CLAS, NANTES, null)).isEqualTo("RELEVE-ANNEE");
        assertThat(refus("D9-99", NANTES, ANNEE)).isEqualTo("RELEVE-DISPOSITIF");
        assertThat(refus(CLAS, CodeTerritoire.commune("99999"), ANNEE)).isEqualTo("RELEVE-LIEU");
        Identites.entrer(Identites.compte(
                "essai", Role.CONTRIBUTEUR, Audience.COMITE, "FR", DSDEN, Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(refus(CLAS, new CodeTerritoire("ACA-17"), ANNEE)).isEqualTo("RELEVE-NIVEAU");
    }

    private String refus(String dispositif, CodeTerritoire ou, @Nullable AnneeRecensee annee) {
        try {
            recensement.recenser(new SaisieDeReleve(dispositif, ou, annee, saisi("1", "")));
            return "";
        } catch (ErreurCopil refus) {
            return refus.code();
        }
    }

    @Test
    void la_liste_dit_le_dernier_recensement_et_ce_qui_reste_a_recenser() {
        recensement.recenser(new SaisieDeReleve(CLAS, NANTES, new AnneeRecensee(2024, true), saisi("9", "")));
        recenser(QUARTIER, "4", "");
        assertThat(dernier(CLAS)).isEqualTo("2025-2026 [DSDEN de la Loire-Atlantique]");
        assertThat(ids("a-recenser")).hasSize(30);
        assertThat(ids("jamais")).hasSize(29).doesNotContain(CLAS);

        prefecture();
        recensement.recenser(new SaisieDeReleve(CLAS, NANTES, new AnneeRecensee(2026, true), saisi("9", "")));
        assertThat(dernier(CLAS)).isEqualTo("2026-2027 [Préfecture de la Loire-Atlantique]");
        assertThat(ids("a-recenser")).hasSize(29);
    }

    private String dernier(String dispositif) {
        return dispositifs.lire(DispositifFiltre.lire(Map.of("q", dispositif))).lignes().stream()
                .map(DispositifRecensement.Ligne::dernier)
                .map(dernier -> dernier == null ? "" : dernier.annee().libelle() + " " + dernier.par())
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String recensement) {
        return dispositifs.lire(DispositifFiltre.lire(Map.of("recensement", recensement))).lignes().stream()
                .map(ligne -> ligne.dispositif().id())
                .toList();
    }

    @Test
    void un_territoire_connait_les_dispositifs_de_l_interieur() {
        recenser(QUARTIER, "4", "");

        assertThat(releves.connus(NANTES)).extracting(DernierReleve::dispositif).containsExactly(CLAS);
        assertThat(releves.connus(QUARTIER)).hasSize(1);
        assertThat(releves.connus(CodeTerritoire.departement("37"))).isEmpty();
        assertThat(releves.connus(CodeTerritoire.FRANCE)).hasSize(1);
    }
}
