package fr.copil.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.DecisionSaisie;
import fr.copil.comite.DecisionService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.recherche.Trouvailles.Groupe;
import fr.copil.recherche.Trouvailles.Resultat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the box of the bar finds, the same on both databases. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class RechercheCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private RechercheService recherche;

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void charger_et_entrer() {
        base.chargerLesDonneesReduites();
    }

    private List<String> liens(String texte, String genre) {
        return recherche.chercher(texte).groupes().stream()
                .filter(groupe -> groupe.titre().equals(genre))
                .flatMap(groupe -> groupe.resultats().stream())
                .map(Resultat::lien)
                .toList();
    }

    @Test
    void les_territoires_qui_ont_un_tableau_de_bord_viennent_d_abord() {
        assertThat(liens("nantes", "Territoires"))
                .startsWith("/territoires/EPCI-244400404", "/territoires/COM-44109", "/territoires/ACA-17")
                .hasSize(8);
    }

    @Test
    void un_debut_de_mot_passe_avant_le_milieu_d_un_mot() {
        List<String> trouves = recherche.chercher("tours").groupes().getFirst().resultats().stream()
                .map(Resultat::titre)
                .toList();

        assertThat(trouves).startsWith("Tours Métropole Val de Loire", "Tours", "Académie d'Orléans-Tours");
        assertThat(liens("herblain", "Territoires")).startsWith("/territoires/COM-44162");
    }

    @Test
    void chaque_genre_se_trouve_avec_son_adresse() {
        assertThat(liens("N-I05", "Indicateurs")).startsWith("/indicateurs/N-I05");
        assertThat(liens("LA-3.5-b", "Engagements")).startsWith("/engagements/LA-3.5-b");
        assertThat(liens("cordees de la reussite", "Engagements")).isNotEmpty();
        assertThat(liens("cordées de la réussite", "Dispositifs"))
                .isNotEmpty()
                .allMatch(lien -> lien.startsWith("/dispositifs/D"));
        assertThat(liens("0440284V", "Territoires"))
                .containsExactly("/territoires/REP-0440284V", "/territoires/ETAB-0440284V");
        assertThat(liens("qn04405m", "Territoires")).containsExactly("/territoires/QPV-QN04405M");
    }

    @Test
    void un_comite_mene_aux_instances_de_son_document() {
        assertThat(liens("comité de pilotage", "Instances et séances"))
                .isNotEmpty()
                .allMatch(lien -> lien.matches("/conventions/\\w+\\?vue=instances#INS-[\\w-]+"));
    }

    @Test
    void un_code_exact_met_son_genre_en_tete() {
        assertThat(recherche.chercher("N-I05").groupes().getFirst().titre()).isEqualTo("Indicateurs");
    }

    @Test
    void les_deux_cartes_de_quartiers_se_distinguent() {
        assertThat(recherche
                        .chercher("bellevue quartier prioritaire")
                        .groupes()
                        .getFirst()
                        .resultats())
                .extracting(Resultat::detail)
                .anyMatch(detail -> detail.startsWith("quartier prioritaire 2015 · QP044005"))
                .anyMatch(detail -> detail.startsWith("quartier prioritaire 2024 · QN04405M · Nantes"));
    }

    @Test
    void pas_plus_de_huit_par_genre() {
        assertThat(recherche.chercher("e").groupes()).isNotEmpty().allSatisfy(groupe -> assertThat(groupe.resultats())
                .hasSizeLessThanOrEqualTo(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "%_%", "'", "\"\"", "\\", "💥", "🎓🎓🎓", "(", ";--"})
    void un_signe_seul_ne_trouve_rien_et_ne_casse_rien(String texte) {
        Trouvailles reponse = recherche.chercher(texte);

        assertThat(reponse.groupes()).isEmpty();
        assertThat(reponse.message()).startsWith("Rien ne correspond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"l'école", "100 %", "« nantes »", "nantes_%", "O'Brien\" or 1=1 --", "éducation 💥 prioritaire"})
    void des_signes_parmi_des_mots_donnent_une_reponse_ordinaire(String texte) {
        Trouvailles reponse = recherche.chercher(texte);

        assertThat(reponse.groupes().isEmpty()).isEqualTo(!reponse.message().isEmpty());
    }

    @Test
    void dix_mille_signes_recoivent_une_reponse_ordinaire() {
        assertThat(recherche.chercher("x".repeat(10_000)).message()).hasSizeLessThan(160);
        assertThat(recherche.chercher("nantes ".repeat(1500)).groupes())
                .extracting(Groupe::titre)
                .contains("Territoires");
    }

    @Test
    void sans_compte_on_ne_cherche_pas() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> recherche.chercher("nantes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98000", "98 000", "98\u00A0000", "98\u202F000"})
    void un_nombre_imprime_se_trouve_quelle_que_soit_son_espace(String texte) {
        assertThat(recherche.chercher(texte).groupes())
                .filteredOn(groupe -> groupe.titre().equals("Valeurs imprimées"))
                .singleElement()
                .satisfies(groupe -> assertThat(groupe.resultats())
                        .containsExactly(new Resultat(
                                "Jeunes quittant la formation initiale sans qualification",
                                "98\u202F000 jeunes par an · Convention nationale 2016-2020",
                                "/conventions/N?vue=valeurs#V-N-43")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"494 000", "494000", "494\u202F000"})
    void le_nombre_exact_vient_d_abord(String texte) {
        assertThat(liens(texte, "Valeurs imprimées")).containsExactly("/conventions/N?vue=valeurs#V-N-44");
        assertThat(liens("22,7", "Valeurs imprimées")).startsWith("/conventions/N?vue=valeurs#V-N-11");
    }

    @Test
    void la_parentalite_mene_a_l_objectif_qui_la_nomme() {
        assertThat(liens("parentalité", "Objectifs")).contains("/conventions/N?objectif=OBJ-NA1-3");
        assertThat(liens("bien-être des enfants parents", "Objectifs")).isEmpty();
        assertThat(liens("bien-être participation parents", "Objectifs"))
                .containsExactly("/conventions/N?vue=synthese");
    }

    @Test
    void le_calendrier_se_cherche_par_ses_dates_ses_livraisons_et_ses_seances() {
        assertThat(liens("13 avril 2016", "Calendrier")).startsWith("/conventions/N?vue=instances#CAL-N-04");
        assertThat(liens("rencontre d'octobre", "Livraisons attendues")).containsExactly("/indicateurs/LA-M07");
        jdbc.update("delete from seance where fonction = 'essai'");
        jdbc.update("insert into seance (convention, jour, fonction, le)"
                + " values ('LA', date '2026-10-12', 'essai', current_timestamp)");
        try {
            for (String jour : List.of("séance 12/10/2026", "12 octobre 2026", "séance octobre 2026")) {
                assertThat(liens(jour, "Dates du comité de pilotage"))
                        .as(jour)
                        .containsExactly("/conventions/LA?vue=frise");
            }
        } finally {
            jdbc.update("delete from seance where fonction = 'essai'");
        }
    }

    @Test
    void les_references_la_methode_et_les_documents_se_trouvent_aussi() {
        String references = "Références, listes et points à confirmer";
        assertThat(liens("Tous mobilisés pour vaincre le décrochage", references))
                .contains("/conventions/N?vue=references#REF-17");
        assertThat(liens("charte Entreprises et quartiers", references))
                .contains("/conventions/LA?vue=references#REF-21");
        assertThat(liens("stratégie commune valeurs éducatives", "Méthode")).containsExactly("/methode#M-P-O1");
        assertThat(liens("convention d'objectifs quartiers prioritaires préfecture", "Conventions et fiches"))
                .contains("/conventions/LA");
    }

    @Test
    void un_bilan_se_trouve_par_son_titre_par_qui_peut_l_ouvrir_et_par_lui_seul() {
        long brouillon = bilan("BROUILLON", 2031);
        jdbc.update("update bilan set envoye_le = current_timestamp where id = ?", brouillon);
        long fige = bilan("FIGE", 2032);
        jdbc.update("insert into bilan_fige (bilan, audience, contenu) values (?, 3, '')", fige);
        try {
            for (Audience audience : Audience.values()) {
                Identites.en(Role.MEMBRE, audience);
                assertThat(liens("bilan annuel 2031 Loire-Atlantique", "Bilans"))
                        .as(String.valueOf(audience))
                        .isEqualTo(
                                audience.rang() >= Audience.COMITE.rang()
                                        ? List.of("/bilans/" + brouillon)
                                        : List.of());
                assertThat(liens("bilan annuel 2032", "Bilans"))
                        .as(String.valueOf(audience))
                        .isEqualTo(audience == Audience.DSDEN ? List.of("/bilans/" + fige) : List.of());
            }
            jdbc.update("update bilan set envoye_le = null where id = ?", brouillon);
            Identites.en(Role.MEMBRE, Audience.DSDEN);
            assertThat(liens("bilan annuel 2031 Loire-Atlantique", "Bilans")).isEmpty();
            Identites.en(Role.CABINET, Audience.COMITE);
            assertThat(liens("bilan annuel 2031 Loire-Atlantique", "Bilans")).containsExactly("/bilans/" + brouillon);
            Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-13");
            assertThat(liens("bilan annuel 2031 Loire-Atlantique", "Bilans")).isEmpty();
            assertThat(liens("bilan annuel 2032", "Bilans")).isEmpty();
        } finally {
            jdbc.update("delete from bilan_fige where bilan = ?", fige);
            jdbc.update("delete from bilan where annee in (2031, 2032)");
        }
    }

    @Test
    void ce_qu_un_comite_a_decide_se_retrouve_par_ses_mots_ou_son_numero_par_qui_y_siege_et_par_lui_seul() {
        Identites.en(Role.CABINET, Audience.COMITE);
        Comite comite = comites.lire(comites.appeler("INS-LA-10", new CodeTerritoire("DEP-44")))
                .orElseThrow();
        long seance = ordre.planifier(comite, SeanceSaisie.de(LocalDate.of(2027, 1, 12), "9 h", 60, ""));
        String numero = decisions.decider(
                seance, null, new DecisionSaisie("Rouvrir l'accueil de Bellevue, 98 000 € (T-1)", "DSDEN", null, ""));
        String lien = "/seances/" + seance;
        for (String saisie : List.of("accueil bellevue", "rouvrir l'accueil", "98 000", "98000", numero)) {
            assertThat(liens(saisie, "Décisions")).as(saisie).containsExactly(lien);
        }
        assertThat(recherche.chercher(numero).groupes().getFirst().resultats())
                .extracting(Resultat::titre)
                .as("as it was written")
                .containsExactly(numero + ", Rouvrir l'accueil de Bellevue, 98 000 € (T-1)");
        assertThat(liens("séance du 12 janvier 2027", "Séances")).containsExactly(lien);
        for (Audience audience : Audience.values()) {
            Identites.en(Role.MEMBRE, audience);
            boolean siege = audience.rang() >= Audience.COMITE.rang();
            assertThat(liens("accueil bellevue", "Décisions"))
                    .as(String.valueOf(audience))
                    .hasSize(siege ? 1 : 0);
            assertThat(liens("séance du 12 janvier 2027", "Séances"))
                    .as(String.valueOf(audience))
                    .hasSize(siege ? 1 : 0);
        }
        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-13");
        assertThat(liens("accueil bellevue", "Décisions")).isEmpty();
        assertThat(liens("séance du 12 janvier 2027", "Séances")).isEmpty();
    }

    private long bilan(String statut, int annee) {
        jdbc.update(
                "insert into bilan (convention, territoire, genre, annee, version, statut, cree_le)"
                        + " values ('LA', 'DEP-44', 'ANNUEL', ?, 1, ?, current_timestamp)",
                annee,
                statut);
        Long id = jdbc.queryForObject("select id from bilan where annee = ?", Long.class, annee);
        return id == null ? 0 : id;
    }

    /** What was received is not searched: a restricted value is found by nobody. */
    @Test
    void une_valeur_transmise_n_est_trouvee_par_personne() {
        jdbc.update("update mesure set commentaire = 'tamanoir', diffusion = 3 where indicateur = 'DNB-G'");
        try {
            for (Audience audience : Audience.values()) {
                Identites.en(Role.MEMBRE, audience);
                assertThat(recherche.chercher("tamanoir").groupes()).isEmpty();
            }
        } finally {
            jdbc.update("update mesure set commentaire = '', diffusion = 0 where indicateur = 'DNB-G'");
        }
    }
}
