package fr.copil.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.essai.BaseDEssai;
import fr.copil.recherche.Reponse.Groupe;
import fr.copil.recherche.Reponse.Resultat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the box of the bar finds, the same on both databases. */
abstract class RechercheCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private RechercheService recherche;

    @BeforeEach
    void charger_et_entrer() {
        base.chargerLesDonneesReduites();
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.MEMBRE, Audience.PUBLIC));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
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
                .startsWith("/territoires/ACA-17", "/territoires/EPCI-244400404", "/territoires/COM-44109")
                .hasSize(8);
    }

    @Test
    void un_debut_de_mot_passe_avant_le_milieu_d_un_mot() {
        List<String> trouves = recherche.chercher("tours").groupes().getFirst().resultats().stream()
                .map(Resultat::titre)
                .toList();

        assertThat(trouves).startsWith("Tours Métropole Val de Loire", "Tours", "Orléans-Tours");
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
                .allMatch(lien -> lien.matches("/conventions/\\w+\\?vue=instances"));
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
        Reponse reponse = recherche.chercher(texte);

        assertThat(reponse.groupes()).isEmpty();
        assertThat(reponse.message()).startsWith("Rien ne correspond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"l'école", "100 %", "« nantes »", "nantes_%", "O'Brien\" or 1=1 --", "éducation 💥 prioritaire"})
    void des_signes_parmi_des_mots_donnent_une_reponse_ordinaire(String texte) {
        Reponse reponse = recherche.chercher(texte);

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
}
