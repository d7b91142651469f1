package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.Signe;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.tableaudebord.AVoir.Genre;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What to talk about: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AVoirCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private AVoirService service;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private CollecteService collecte;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void un_membre() {
        Identites.en(Role.MEMBRE, Audience.COMITE);
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
    }

    private List<AVoir> lire(Genre genre) {
        return service.engagements("LA").lignes().stream()
                .filter(un -> un.genre() == genre)
                .toList();
    }

    private void bloquer(String engagement) {
        jdbc.update(
                "update suivi set etat = 'BLOQUE', cause = 'Pas de local', debloqueur = 'la ville',"
                        + " revoir_le = date '2027-01-12' where engagement = ?",
                engagement);
    }

    @Test
    void ce_qui_est_en_retard_dit_ce_qui_etait_attendu_et_de_qui() {
        assertThat(lire(Genre.RETARD)).singleElement().satisfies(un -> {
            assertThat(un.titre()).isEqualTo("Diviser par deux le nombre de décrocheurs");
            assertThat(un.pourquoi())
                    .isEqualTo("attendu pour « 2012 → 2017 », non renseigné ; pilote : préfecture, DSDEN");
            assertThat(un.adresse()).isEqualTo("/engagements/LA-P-b");
        });
    }

    @Test
    void ce_qui_est_bloque_dit_pourquoi_et_qui_peut_debloquer() {
        bloquer("LA-3.1-a");

        assertThat(lire(Genre.BLOCAGE))
                .singleElement()
                .extracting(AVoir::pourquoi)
                .isEqualTo("bloqué : Pas de local ; peut débloquer : la ville ; à revoir le 12/01/2027");
    }

    @Test
    void qui_ne_siege_pas_sait_que_c_est_bloque_et_non_pourquoi() {
        bloquer("LA-3.1-a");
        AVoirService.Engagements duComite = service.engagements("LA");
        assertThat(duComite.reserves()).isTrue();

        for (Runnable autre : List.<Runnable>of(
                () -> Identites.en(Role.MEMBRE, Audience.PARTENAIRES),
                () -> Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37"))) {
            autre.run();
            AVoirService.Engagements lus = service.engagements("LA");

            assertThat(lus.reserves()).isFalse();
            assertThat(lus).isEqualTo(service.engagementsEnDirect("LA", lus));
            assertThat(lire(Genre.BLOCAGE))
                    .singleElement()
                    .extracting(AVoir::pourquoi)
                    .isEqualTo("bloqué ; à revoir le 12/01/2027");
            assertThat(service.engagementsEnDirect("LA", duComite).toString()).doesNotContain("Pas de local");
        }
    }

    @Test
    void ce_qui_bloque_et_tarde_se_dit_sous_chaque_nombre_qui_le_compte_avec_ses_deux_raisons() {
        bloquer("LA-P-b");

        assertThat(lire(Genre.RETARD)).isNotEmpty();
        assertThat(lire(Genre.BLOCAGE)).singleElement().satisfies(un -> assertThat(un.pourquoi())
                .contains("bloqué : Pas de local", "attendu pour « 2012 → 2017 »"));
    }

    @Test
    void ce_qui_a_change_depuis_la_derniere_seance_est_nomme() {
        assertThat(lire(Genre.CHANGE)).isEmpty();
        jdbc.update(
                "insert into seance (convention, jour, fonction, le) values ('LA', date '2026-01-10', 'x', current_timestamp)");
        jdbc.update("update suivi set etat = 'EN_COURS', maj_le = timestamp with time zone '2026-02-01 10:00:00+00'"
                + " where engagement = 'LA-P-c'");

        assertThat(lire(Genre.CHANGE))
                .singleElement()
                .extracting(AVoir::adresse)
                .isEqualTo("/engagements/LA-P-c");
    }

    /** The lists that the counts lead to say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"N", "LA", "PACA", "F122", "F123"})
    void les_retards_sont_ceux_de_la_liste_de_la_convention(String convention) {
        List<String> listes = engagements
                .lister(new FiltreEngagements(
                        convention, "", FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of(Signe.RETARD)))
                .engagements()
                .stream()
                .map(Engagement::titre)
                .toList();

        assertThat(service.engagements(convention).lignes().stream()
                        .filter(un -> un.genre() == Genre.RETARD)
                        .map(AVoir::titre))
                .containsExactlyElementsOf(listes);
    }

    @Test
    void les_ecarts_sont_ceux_qui_ont_bouge_plus_que_le_hasard_et_menent_a_leur_figure() {
        // Two sessions far apart on the same pupils: no margin holds that.
        jdbc.update("update mesure set numerateur = denominateur * 0.5 where indicateur = 'DNB-G' and periode = 2024"
                + " and territoire = 'DEP-44' and population = 'PUBLIC_QPV'");

        assertThat(service.chiffresEtDates(LOIRE_ATLANTIQUE, "LA").stream().filter(un -> un.genre() == Genre.ECART))
                .anySatisfy(un -> {
                    assertThat(un.titre()).contains("« Près d'un QPV », Loire-Atlantique");
                    assertThat(un.pourquoi()).startsWith("l'écart s'est creusé de 2022 à 2024");
                    assertThat(un.adresse())
                            .startsWith("/indicateurs/DNB-G?groupes=qpv")
                            .endsWith("#ecart");
                });
    }

    @Test
    void les_livraisons_qui_manquent_disent_de_qui_on_les_attend() {
        List<AVoir> livraisons = service.chiffresEtDates(LOIRE_ATLANTIQUE, "LA").stream()
                .filter(un -> un.genre() == Genre.LIVRAISON)
                .toList();

        assertThat(livraisons)
                .isNotEmpty()
                .hasSize(Math.toIntExact(collecte.enRetard(LOIRE_ATLANTIQUE)))
                .allSatisfy(un -> assertThat(un.pourquoi()).startsWith("attendu de : "))
                .allSatisfy(un -> assertThat(un.adresse()).startsWith("/indicateurs/"));
    }
}
