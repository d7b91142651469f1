package fr.copil.convention.dispositif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.Famille;
import fr.copil.essai.BaseDEssai;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The census as the annexe prints it: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.MEMBRE)
abstract class DispositifCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private DispositifService service;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @ParameterizedTest
    @CsvSource({"1, 11", "2, 11", "3, 4", "4, 4", "'', 30", "9, 30"})
    void chaque_section_a_ses_dispositifs(String section, int attendu) {
        assertThat(lire(Map.of("section", section))).hasSize(attendu);
    }

    @Test
    void la_colonne_convention_dit_oui_autre_chose_ou_rien_jamais_non() {
        Map<DispositifConvention, Long> comptes =
                lire(Map.of()).stream().collect(Collectors.groupingBy(Dispositif::convention, Collectors.counting()));

        assertThat(comptes)
                .isEqualTo(Map.of(
                        DispositifConvention.OUI,
                        8L,
                        DispositifConvention.AUTRE,
                        5L,
                        DispositifConvention.NON_RENSEIGNE,
                        16L,
                        DispositifConvention.HORS_TABLEAU,
                        1L));
        assertThat(Arrays.stream(DispositifConvention.values()))
                .noneMatch(convention -> convention.libelle().equals("non"));
    }

    @ParameterizedTest
    @CsvSource({"oui, 8", "autre, 5", "non-renseigne, 16", "non, 30"})
    void on_filtre_sur_ce_que_dit_la_colonne_convention(String valeur, int attendu) {
        assertThat(lire(Map.of("convention", valeur))).hasSize(attendu);
    }

    @Test
    void ce_qui_est_cite_sous_un_tableau_n_a_pas_de_colonne_convention() {
        assertThat(lire(Map.of()))
                .filteredOn(Dispositif::horsTableau)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.id()).isEqualTo("D2-11");
                    assertThat(d.convention()).isEqualTo(DispositifConvention.HORS_TABLEAU);
                });
    }

    @Test
    void la_recherche_ignore_accents_et_casse() {
        assertThat(ids(Map.of("q", "REUSSITE brio"))).containsExactly("D1-08");
        assertThat(ids(Map.of("q", "chateaubriant"))).containsExactly("D1-07");
        assertThat(ids(Map.of("q", "D2-10"))).containsExactly("D2-10");
    }

    @Test
    void un_pour_cent_et_dix_mille_signes_sont_des_recherches_ordinaires() {
        assertThat(lire(Map.of("q", "%"))).hasSize(30);
        assertThat(lire(Map.of("q", "é".repeat(10_000)))).isEmpty();
    }

    @Test
    void les_filtres_se_croisent() {
        assertThat(ids(Map.of("territoire", "nantes", "convention", "oui"))).containsExactly("D2-10");
        assertThat(ids(Map.of("pilote", "region"))).containsExactly("D3-03", "D3-04");
        assertThat(ids(Map.of("public", "lyceens"))).containsExactly("D1-08", "D1-09", "D3-04");
        assertThat(ids(Map.of("pilote", "non-precise"))).containsExactly("D1-03", "D2-11", "D4-02", "D4-04");
    }

    @Test
    void chaque_texte_imprime_se_retrouve_par_un_filtre_et_aucun_filtre_n_est_vide() {
        atteint("pilote", DispositifFiltre.PILOTES, Dispositif::pilote);
        atteint("public", DispositifFiltre.PUBLICS, Dispositif::publicVise);
        atteint("territoire", DispositifFiltre.TERRITOIRES, Dispositif::territoire);
    }

    private void atteint(String parametre, List<Famille> familles, Function<Dispositif, String> colonne) {
        assertThat(lire(Map.of())).allSatisfy(d -> assertThat(familles)
                .as(d.id() + " : " + colonne.apply(d))
                .anyMatch(famille -> famille.retient(colonne.apply(d))));
        assertThat(familles).allSatisfy(famille -> assertThat(lire(Map.of(parametre, famille.code())))
                .isNotEmpty());
    }

    @Test
    void une_fiche_garde_ses_lectures_douteuses_et_ses_points_a_lever() {
        DispositifFiche fiche = service.fiche("D2-10").orElseThrow();

        assertThat(fiche.dispositif().nom()).contains("(?)");
        assertThat(fiche.dispositif().mention()).isEqualTo("oui jusqu'au 31/03/2013");
        assertThat(fiche.engagements()).extracting(DispositifEngagement::id).containsExactly("LA-3.4-a");
        assertThat(fiche.lectures())
                .extracting(DispositifLecture::id)
                .containsExactly("OCR-01", "OCR-27", "OCR-28", "Q-28", "Q-35", "Q-60");
    }

    @Test
    void les_engagements_servis_sont_ceux_du_recensement() {
        assertThat(service.lire(DispositifFiltre.lire(Map.of())).lignes().stream()
                        .mapToInt(ligne -> ligne.engagements().size())
                        .sum())
                .isEqualTo(33);
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        assertThat(service.fiche("D1-99")).isEmpty();
        assertThat(service.proches("d1-99")).extracting(Dispositif::id).startsWith("D1-09");
    }

    @Test
    void sans_compte_on_ne_lit_rien() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> lire(Map.of())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private List<Dispositif> lire(Map<String, String> parametres) {
        return service.lire(DispositifFiltre.lire(parametres)).lignes().stream()
                .map(DispositifRecensement.Ligne::dispositif)
                .toList();
    }

    private List<String> ids(Map<String, String> parametres) {
        return lire(parametres).stream().map(Dispositif::id).toList();
    }
}
