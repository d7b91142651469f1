package fr.copil.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.action.ChiffreDesActions.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The indicateurs of the fiches of Tours, counted from actions: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChiffresDesActionsCas {

    private static final CodeTerritoire COMMUNE = CodeTerritoire.commune("37261");
    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");

    private CodeTerritoire quartier = COMMUNE;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ChiffresDesActionsService chiffres;

    @Autowired
    private SaisieDActionsService saisies;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void un_service_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        etre("S-VILLES-TOURS", Audience.COMITE);
        quartier = new CodeTerritoire(String.valueOf(jdbc.queryForObject(
                "select min(territoire) from ascendance where ancetre = 'COM-37261' and territoire like 'QPV-QN%'",
                String.class)));
    }

    private static void etre(String service, Audience audience) {
        Identites.entrer(Identites.compte(
                "essai", Role.CONTRIBUTEUR, audience, "FR", service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private void mener(
            CodeTerritoire ou, String debut, String fin, EtatDAction etat, String combien, Map<Part, String> parts) {
        saisies.creer(new SaisieDAction(
                "Atelier " + ou + debut + combien,
                List.of("F123-R1", "F123-R2"),
                ou,
                "",
                "",
                "",
                "",
                LocalDate.parse(debut),
                fin.isEmpty() ? null : LocalDate.parse(fin),
                etat,
                combien,
                parts,
                "",
                Audience.COMITE));
    }

    private ChiffreDesActions lu(String indicateur) {
        return chiffres.lire(indicateur).orElseThrow();
    }

    @Test
    void rien_de_saisi_est_non_transmis_et_un_autre_indicateur_n_en_vient_pas() {
        assertThat(lu("F123-I02").phrase()).startsWith("Non transmis");
        assertThat(lu("F123-I02").annees()).isEmpty();
        assertThat(chiffres.lire("DNB-G")).isEmpty();
        assertThat(chiffres.lire("F123-I04")).isEmpty();
    }

    @Test
    void actions_et_enfants_se_comptent_par_quartier_et_annee_une_fois_chacune() {
        mener(quartier, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "30", enfants("30"));
        mener(
                quartier,
                "2024-10-01",
                "2026-01-30",
                EtatDAction.REALISEE,
                "20",
                Map.of(Part.DE_6_A_10, "12", Part.ADULTES, "8"));
        mener(COMMUNE, "2025-10-01", "", EtatDAction.EN_COURS, "", Map.of());
        mener(COMMUNE, "2025-10-01", "", EtatDAction.PREVUE, "100", Map.of());

        ChiffreDesActions enfants = lu("F123-I02");
        assertThat(enfants.annees()).containsExactly(2026, 2025, 2024);
        assertThat(enfants.lignes())
                .extracting(ligne -> enfants.enClair(ligne.de(2025)))
                .containsExactly("42 enfants", "non transmis");
        assertThat(enfants.enClair(enfants.lignes().getFirst().de(2024))).isEqualTo("12 enfants");
        assertThat(enfants.enClair(enfants.total().de(2025))).isEqualTo("42 enfants, dans 2 actions sur 3");
        ChiffreDesActions actions = lu("F123-I01a");
        assertThat(actions.enClair(actions.total().de(2025))).isEqualTo("3 actions");
        assertThat(actions.enClair(actions.total().de(2026))).isEqualTo("1 action");
        assertThat(actions.phrase()).startsWith("En 2026-2027, 1 action, dans aucun quartier.");
        assertThat(lu("F123-I01c").annees()).as("another engagement").isEmpty();
        assertThat(chiffres.deLEngagement("F123-R1"))
                .extracting(ChiffreDesActions::indicateur)
                .containsExactly("F123-I01a", "F123-I02");
    }

    @Test
    void peu_d_enfants_restent_secrets_et_la_somme_ne_les_dit_pas() {
        mener(quartier, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "3", enfants("3"));
        mener(
                COMMUNE,
                "2025-10-01",
                "2026-06-30",
                EtatDAction.REALISEE,
                "30",
                Map.of(Part.DE_6_A_10, "3", Part.ADULTES, "27"));
        mener(COMMUNE, "2025-11-01", "2026-06-30", EtatDAction.REALISEE, "10", enfants("10"));

        assertThat(lu("F123-I02").enClair(lu("F123-I02").total().de(2025))).isEqualTo("16 enfants");
        etre("S-DSDEN-37", Audience.COMITE);
        ChiffreDesActions lus = lu("F123-I02");
        assertThat(lus.lignes())
                .extracting((Ligne ligne) -> lus.enClair(ligne.de(2025)))
                .containsExactly("secret statistique", "10 enfants, dans 1 action sur 2");
        assertThat(lus.enClair(lus.total().de(2025))).isEqualTo("10 enfants, dans 1 action sur 3");
        etre("S-DSDEN-37", Audience.PARTENAIRES);
        assertThat(lu("F123-I02").annees()).isEmpty();
    }

    private static Map<Part, String> enfants(String combien) {
        return Map.of(Part.DE_6_A_10, combien);
    }

    @Test
    void une_fin_lointaine_ne_compte_pas_les_annees_a_venir() {
        mener(quartier, "2025-10-01", "2031-06-30", EtatDAction.EN_COURS, "30", enfants("30"));

        assertThat(lu("F123-I02").annees()).containsExactly(2026, 2025);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> mener(quartier, "2028-10-01", "", EtatDAction.EN_COURS, "", Map.of()))
                .withMessageContaining("n'a pas commencé");
    }

    @Test
    void une_action_ne_se_dit_pas_sous_un_texte_qui_n_y_vaut_pas_ni_dans_un_quartier_d_une_autre_carte() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> mener(NANTES, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "30", enfants("30")))
                .withMessageContaining("ne vaut pas pour Nantes");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> mener(quartier, "2019-10-01", "2020-06-30", EtatDAction.REALISEE, "", Map.of()))
                .withMessageContaining("ceux de 2015");
        assertThat(lu("F123-I02").annees()).isEmpty();
    }

    @Test
    void sans_age_dit_personne_n_est_un_enfant() {
        mener(quartier, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "40", Map.of());
        mener(quartier, "2025-11-01", "2026-06-30", EtatDAction.REALISEE, "20", Map.of(Part.ADULTES, "8"));

        assertThat(lu("F123-I02").enClair(lu("F123-I02").total().de(2025))).isEqualTo("non transmis");
    }
}
