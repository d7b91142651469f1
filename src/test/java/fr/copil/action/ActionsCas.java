package fr.copil.action;

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
import fr.copil.convention.EngagementNomme;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.HorlogeReglable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** Actions entered, found again and counted, read by who may: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ActionsCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");
    private static final CodeTerritoire QUARTIER = new CodeTerritoire("QPV-QN04405M");
    private static final String PREFECTURE = "S-PREF-44";
    private static final String DSDEN = "S-DSDEN-44";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ActionsService actions;

    @Autowired
    private SaisieDActionsService saisies;

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

    private static SaisieDAction atelier(CodeTerritoire ou, String titre) {
        return saisie(ou, titre, "30", Map.of(), Audience.COMITE);
    }

    private static SaisieDAction saisie(
            CodeTerritoire ou, String titre, String combien, Map<Part, String> parts, Audience diffusion) {
        return new SaisieDAction(
                titre,
                List.of("LA-P-a", "N-2.1.1-a"),
                ou,
                "D1-01",
                "",
                "",
                "Centre social, écoles",
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2026, 6, 30),
                EtatDAction.REALISEE,
                combien,
                parts,
                "https://exemple.fr/compte-rendu",
                diffusion);
    }

    private List<Action> lues(CodeTerritoire ou) {
        return actions.toutes(FiltreActions.territoire(ou));
    }

    private PageDActions page(Map<String, String> adresse) {
        return actions.lister(FiltreActions.lire(adresse), 1, false);
    }

    @Test
    void une_action_saisie_se_lit_au_comite_et_pas_en_dessous() {
        long id = saisies.creer(atelier(QUARTIER, "Ateliers du soir"));

        assertThat(lues(LOIRE_ATLANTIQUE)).singleElement().satisfies(action -> {
            assertThat(action.id()).isEqualTo(id);
            assertThat(action.engagements()).extracting(EngagementNomme::id).containsExactly("LA-P-a", "N-2.1.1-a");
            assertThat(action.pilote()).isEqualTo("Préfecture de la Loire-Atlantique");
            assertThat(action.dispositif()).isEqualTo("D1-01");
            assertThat(action.nomDuDispositif()).isNotEmpty();
            assertThat(action.participants().total()).isEqualTo(30);
            assertThat(action.sienne()).isTrue();
        });
        assertThat(lues(NANTES)).hasSize(1);
        assertThat(lues(CodeTerritoire.departement("37"))).isEmpty();
        etre(Role.MEMBRE, Audience.COMITE, DSDEN);
        assertThat(actions.parId(id)).isPresent();
        etre(Role.MEMBRE, Audience.PARTENAIRES, DSDEN);
        assertThat(actions.parId(id)).isEmpty();
        assertThat(lues(LOIRE_ATLANTIQUE)).isEmpty();
        assertThat(page(Map.of()).options()).isEmpty();
        assertThat(page(Map.of()).parLieu()).isEmpty();
        assertThat(actions.resume(FiltreActions.engagement("LA-P-a")).nombre()).isZero();
        etre(Role.MEMBRE, Audience.PARTENAIRES, PREFECTURE);
        assertThat(actions.parId(id)).as("its own service").isPresent();
    }

    @Test
    void la_phrase_dit_combien_et_ou_elles_en_sont() {
        saisies.creer(atelier(QUARTIER, "Ateliers du soir"));
        saisies.creer(saisie(NANTES, "Club de lecture", "", Map.of(), Audience.PUBLIC));
        dsden();
        saisies.creer(saisie(NANTES, "Stage de réussite", "3", Map.of(), Audience.PUBLIC));

        assertThat(page(Map.of()).participants())
                .as("its own service counted three")
                .isEqualTo(33);
        prefecture();
        assertThat(page(Map.of()).phrase())
                .isEqualTo(
                        "3 actions réalisées. 30 participants dans 1 action en cours ou réalisée : les autres ne le disent"
                                + " pas, n'ont pas lieu, ou leur nombre est secret.");
        assertThat(page(Map.of("etat", "PREVUE")).phrase()).startsWith("Aucune action n'est connue ici");
    }

    @Test
    void les_filtres_de_l_adresse_se_combinent() {
        saisies.creer(atelier(QUARTIER, "Ateliers du soir"));
        dsden();
        saisies.creer(atelier(NANTES, "Club de lecture"));

        assertThat(page(Map.of("q", "lecture")).lignes())
                .extracting(Action::titre)
                .containsExactly("Club de lecture");
        assertThat(page(Map.of("service", PREFECTURE)).nombre()).isOne();
        assertThat(page(Map.of("engagement", "LA-P-a")).nombre()).isEqualTo(2);
        assertThat(page(Map.of("engagement", "LA-P-b")).nombre()).isZero();
        assertThat(page(Map.of("convention", "LA")).nombre()).isEqualTo(2);
        assertThat(page(Map.of("convention", "PACA")).nombre()).isZero();
        assertThat(page(Map.of("dispositif", "D1-01")).nombre()).isEqualTo(2);
        assertThat(page(Map.of("annee", "2025-2026")).nombre()).isEqualTo(2);
        assertThat(page(Map.of("annee", "2026-2027")).nombre()).isZero();
        assertThat(page(Map.of("annee", "n'importe quoi", "territoire", "ZZZ", "etat", "PEUT-ETRE"))
                        .nombre())
                .isEqualTo(2);
        assertThat(page(Map.of("territoire", QUARTIER.valeur(), "etat", "REALISEE"))
                        .nombre())
                .isOne();
        assertThat(page(Map.of()).options())
                .extracting(option -> option.genre() + " " + option.code())
                .contains("engagement LA-P-a", "convention N", "dispositif D1-01", "service " + PREFECTURE);
    }

    @Test
    void une_action_en_cours_sans_fin_est_de_cette_annee_aussi() {
        SaisieDAction une = new SaisieDAction(
                "Accompagnement",
                List.of("LA-P-a"),
                NANTES,
                "",
                "Un autre dispositif",
                "Ville de Nantes",
                "",
                LocalDate.of(2023, 9, 1),
                null,
                EtatDAction.EN_COURS,
                "",
                Map.of(),
                "Bilan remis au comité",
                Audience.COMITE);
        saisies.creer(une);

        assertThat(page(Map.of("annee", "2026-2027")).nombre()).isOne();
        assertThat(page(Map.of("annee", "2022-2023")).nombre()).isZero();
        assertThat(lues(NANTES)).singleElement().satisfies(action -> {
            assertThat(action.pilote()).isEqualTo("Ville de Nantes");
            assertThat(action.nomDuDispositif()).isEqualTo("Un autre dispositif");
            assertThat(Action.adresse(action.preuve())).isFalse();
        });
    }

    @Test
    void groupee_une_action_est_sous_chaque_engagement_qu_elle_sert() {
        saisies.creer(atelier(QUARTIER, "Ateliers du soir"));

        PageDActions groupee = actions.lister(FiltreActions.TOUTES, 1, true);

        assertThat(groupee.lignes())
                .extracting(action -> action.engagements().getFirst().id())
                .containsExactly("LA-P-a", "N-2.1.1-a");
        assertThat(actions.lister(FiltreActions.engagement("N-2.1.1-a"), 1, true)
                        .lignes())
                .hasSize(1);
    }

    @Test
    void peu_de_participants_sont_secrets_sous_la_dsden_et_leur_somme_les_laisse() {
        dsden();
        long petite = saisies.creer(saisie(QUARTIER, "Petit groupe", "3", Map.of(), Audience.COMITE));
        saisies.creer(
                saisie(NANTES, "Grand groupe", "20", Map.of(Part.FILLES, "17", Part.GARCONS, "3"), Audience.COMITE));

        prefecture();
        assertThat(actions.parId(petite).orElseThrow().participants().etat()).isEqualTo(Etat.SECRET);
        assertThat(page(Map.of()).participants()).isEqualTo(20);
        assertThat(lues(NANTES))
                .filteredOn(action -> action.titre().equals("Grand groupe"))
                .allMatch(action -> action.participants().parts().isEmpty());
        etre(Role.REFERENT, Audience.DSDEN, "S-DSDEN-37");
        assertThat(actions.parId(petite).orElseThrow().participants().total()).isEqualTo(3);
        assertThat(page(Map.of()).participants()).isEqualTo(23);
    }

    @Test
    void elle_se_corrige_et_se_retire_sans_rien_effacer() {
        long id = saisies.creer(atelier(QUARTIER, "Ateliers du soir"));

        saisies.corriger(id, 1, atelier(NANTES, "Ateliers du matin"), "Le lieu a changé.");
        Action corrigee = actions.parId(id).orElseThrow();
        assertThat(corrigee.version()).isEqualTo(2);
        assertThat(corrigee.ou().code()).isEqualTo(NANTES);
        assertThat(lues(QUARTIER)).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .as("who still looks at the first version")
                .isThrownBy(() -> saisies.corriger(id, 1, atelier(NANTES, "Trop tard"), "Trop tard."))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-ENTRE-TEMPS"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> saisies.retirer(id, 2, ""))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-MOTIF"));
        saisies.retirer(id, 2, "Saisie deux fois.");

        assertThat(lues(LOIRE_ATLANTIQUE)).isEmpty();
        assertThat(actions.parId(id)).isEmpty();
        assertThat(saisies.versions(id))
                .extracting(version ->
                        version.version() + " " + version.titre() + " " + version.retiree() + " " + version.motif())
                .containsExactly(
                        "3 Ateliers du matin true Saisie deux fois.",
                        "2 Ateliers du matin false Le lieu a changé.",
                        "1 Ateliers du soir false ");
    }

    @Test
    void un_service_ne_touche_pas_l_action_d_un_autre() {
        long id = saisies.creer(atelier(QUARTIER, "Ateliers du soir"));

        dsden();
        assertThatThrownBy(() -> saisies.corriger(id, 1, atelier(QUARTIER, "À nous"), "Pas à nous."))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> saisies.retirer(id, 1, "Pas à nous.")).isInstanceOf(Interdit.class);
        assertThat(saisies.versions(id)).isEmpty();
    }

    @Test
    void qui_n_a_pas_le_droit_le_territoire_ou_un_service_ne_saisit_rien() {
        etre(Role.MEMBRE, Audience.COMITE, PREFECTURE);
        assertThatThrownBy(() -> saisies.creer(atelier(QUARTIER, "Ateliers")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(page(Map.of()).ouverte()).isFalse();
        etre(Role.CONTRIBUTEUR, Audience.COMITE, null);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> saisies.creer(atelier(QUARTIER, "Ateliers")))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACCES-SERVICE"));
        prefecture();
        assertThatExceptionOfType(Interdit.class)
                .isThrownBy(() -> saisies.creer(atelier(new CodeTerritoire("COM-37261"), "Ateliers")))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-PERIMETRE"));
        assertThat(saisies.lieux("nantes", 0, 20))
                .extracting(lieu -> lieu.code().valeur())
                .contains("COM-44109");
        assertThat(saisies.lieux("tours", 0, 20))
                .extracting(lieu -> lieu.code().valeur())
                .doesNotContain("COM-37261");
    }

    @ParameterizedTest
    @CsvSource({
        "'', LA-P-a, 2025-09-01, '', 10, ACTION-TITRE",
        "Un titre, '', 2025-09-01, '', 10, ACTION-ENGAGEMENT",
        "Un titre, X-1, 2025-09-01, '', 10, ACTION-QUEL-ENGAGEMENT",
        "Un titre, LA-P-a, '', '', 10, ACTION-DEBUT",
        "Un titre, LA-P-a, 1999-09-01, '', 10, ACTION-DEBUT",
        "Un titre, LA-P-a, 2025-09-01, 2025-08-01, 10, ACTION-FIN",
        "Un titre, LA-P-a, 2027-09-01, '', 10, ACTION-PAS-ENCORE",
        "Un titre, LA-P-a, 2025-09-01, '', dix, ACTION-PARTICIPANTS",
        "Un titre, LA-P-a, 2025-09-01, '', '2,5', ACTION-PARTICIPANTS",
        "Un titre, LA-P-a, 2025-09-01, '', -1, ACTION-PARTICIPANTS",
        "Un titre, LA-P-a, 2025-09-01, '', 1000001, ACTION-PARTICIPANTS"
    })
    void ce_qui_ne_peut_etre_est_refuse_par_son_champ(
            String titre, String engagement, String debut, String fin, String combien, String code) {
        SaisieDAction une = new SaisieDAction(
                titre,
                engagement.isEmpty() ? List.of() : List.of(engagement),
                NANTES,
                "",
                "",
                "",
                "",
                debut.isEmpty() ? null : LocalDate.parse(debut),
                fin.isEmpty() ? null : LocalDate.parse(fin),
                EtatDAction.REALISEE,
                combien,
                Map.of(),
                "",
                Audience.COMITE);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> saisies.creer(une))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
        assertThat(lues(LOIRE_ATLANTIQUE)).isEmpty();
    }

    @Test
    void les_parts_ne_depassent_pas_le_tout_et_un_lien_est_du_web() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(
                        () -> saisies.creer(saisie(NANTES, "Trop", "10", Map.of(Part.FILLES, "11"), Audience.COMITE)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-SOMME"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> saisies.creer(saisie(
                        NANTES, "Pas assez", "10", Map.of(Part.FILLES, "4", Part.GARCONS, "5"), Audience.COMITE)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-COMPTE"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(
                        () -> saisies.creer(saisie(NANTES, "Sans tout", "", Map.of(Part.FILLES, "9"), Audience.COMITE)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ACTION-TOTAL"));
        saisies.creer(saisie(NANTES, "Deux sexes", "", Map.of(Part.FILLES, "9", Part.GARCONS, "11"), Audience.COMITE));
        assertThat(lues(NANTES)).singleElement().matches(action -> Long.valueOf(20)
                .equals(action.participants().total()));
        assertThat(Action.adresse("javascript:alert(1)")).isFalse();
        assertThat(Action.adresse("https://exemple.fr/a")).isTrue();
    }

    @Test
    void la_carte_compte_par_commune_puis_par_departement() {
        saisies.creer(atelier(QUARTIER, "Ateliers du soir"));
        saisies.creer(atelier(NANTES, "Club de lecture"));
        saisies.creer(atelier(LOIRE_ATLANTIQUE, "Forum"));

        assertThat(zones(page(Map.of("territoire", "DEP-44")))).contains("COM-44109 2");
        assertThat(zones(page(Map.of()))).containsExactly("DEP-44 3");
    }

    private static List<String> zones(PageDActions page) {
        return page.parLieu().entrySet().stream()
                .map(zone -> zone.getKey().code() + " " + zone.getValue())
                .toList();
    }

    @Test
    void dix_mille_actions_se_lisent_par_pages_en_sept_ordres() {
        long id = saisies.creer(atelier(QUARTIER, "Ateliers du soir"));
        jdbc.batchUpdate(
                "insert into action (version, retiree) values (?, false)",
                IntStream.range(1, 10_000).mapToObj(rang -> new Object[] {1}).toList());
        jdbc.update(
                """
                insert into action_version (action, version, derniere, service, titre, recherche, territoire, dispositif,
                    dispositif_mots, pilote, partenaires, debut, fin, rentree, rentree_fin, etat, participants, preuve, diffusion,
                    retiree, motif, compte, le)
                select a.id, 1, true, case when mod(a.id, 2) = 0 then 'S-PREF-44' else 'S-DSDEN-44' end, 'Action de plus',
                    'action de plus', 'QPV-QN04405M', 'D1-01', '', '', '', date '2025-10-01', null, 2025, null, 'REALISEE', 10, '',
                    2, false, '', 'essai', current_timestamp
                from action a where a.id <> ?
                """,
                id);
        jdbc.update("insert into action_engagement select a.id, 1, 'LA-P-a' from action a where a.id <> ?", id);

        List<String> ordres = CompteurDeRequetes.pendant(() -> page(Map.of("territoire", "DEP-44")));
        assertThat(ordres).hasSizeBetween(1, 8);
        for (int i = 0; i < 30; i++) {
            page(Map.of("territoire", "DEP-44"));
        }
        long debut = System.nanoTime();
        PageDActions lue = page(Map.of("territoire", "DEP-44"));
        System.out.printf("Dix mille actions : une page en %d ms.%n", (System.nanoTime() - debut) / 1_000_000);
        assertThat(lue.nombre()).isEqualTo(10_000);
        assertThat(lue.lignes()).hasSize(ActionsService.TAILLE);
        assertThat(actions.lister(FiltreActions.TOUTES, 999, false).page()).isEqualTo(200);
        assertThat(actions.lister(FiltreActions.TOUTES, 2, true).lignes()).hasSize(ActionsService.TAILLE_GROUPEE);
        assertThat(actions.toutes(FiltreActions.TOUTES)).hasSize(10_000);
    }
}
