package fr.copil.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.action.ChiffreDesActions.Ligne;
import fr.copil.commun.CodeTerritoire;
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
import org.springframework.transaction.annotation.Transactional;

/** The indicateurs of the fiches of Tours, counted from actions: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChiffresDesActionsCas {

    private static final CodeTerritoire COMMUNE = CodeTerritoire.commune("44109");
    private static final CodeTerritoire QUARTIER = new CodeTerritoire("QPV-QN04405M");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

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
        etre("S-PREF-44", Audience.COMITE);
    }

    private static void etre(String service, Audience audience) {
        Identites.entrer(Identites.compte(
                "essai", Role.CONTRIBUTEUR, audience, "DEP-44", service, Instant.parse("2100-01-01T00:00:00Z")));
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
        mener(QUARTIER, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "30", Map.of());
        mener(QUARTIER, "2024-10-01", "2026-01-30", EtatDAction.REALISEE, "20", Map.of(Part.ADULTES, "8"));
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
        mener(QUARTIER, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "3", Map.of());
        mener(COMMUNE, "2025-10-01", "2026-06-30", EtatDAction.REALISEE, "30", Map.of(Part.ADULTES, "27"));
        mener(COMMUNE, "2025-11-01", "2026-06-30", EtatDAction.REALISEE, "10", Map.of());

        assertThat(lu("F123-I02").enClair(lu("F123-I02").total().de(2025))).isEqualTo("16 enfants");
        etre("S-DSDEN-44", Audience.COMITE);
        ChiffreDesActions lus = lu("F123-I02");
        assertThat(lus.lignes())
                .extracting((Ligne ligne) -> lus.enClair(ligne.de(2025)))
                .containsExactly("secret statistique", "10 enfants, dans 1 action sur 2");
        assertThat(lus.enClair(lus.total().de(2025))).isEqualTo("10 enfants, dans 1 action sur 3");
        etre("S-DSDEN-44", Audience.PARTENAIRES);
        assertThat(lu("F123-I02").annees()).isEmpty();
    }
}
