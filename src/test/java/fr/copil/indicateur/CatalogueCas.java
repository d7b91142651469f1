package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.Famille;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.indicateur.mesure.Nature;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.territoire.Niveau;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What the catalogue counts, finds and knows of each indicateur: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.MEMBRE)
abstract class CatalogueCas {

    /** All of them, other names included. */
    private static final Map<String, String> TOUT = Map.of("libelles", "oui");

    /** Those that Copil draws from published files. */
    private static final int SERIES = 53;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private CatalogueService service;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @Test
    void le_catalogue_a_les_99_indicateurs_des_documents_et_les_series_de_copil() {
        Catalogue catalogue = lire(TOUT);

        assertThat(catalogue.lignes()).hasSize(99 + SERIES);
        assertThat(catalogue.etendue()).isEqualTo(new Catalogue.Etendue(99, 15, SERIES));
    }

    @ParameterizedTest
    @CsvSource({"N, 63", "LA, 20", "F122, 6", "F123, 7", "PACA, 3", "copil, " + SERIES})
    void chaque_document_a_son_compte(String document, int attendu) {
        assertThat(ids(Map.of("convention", document, "libelles", "oui"))).hasSize(attendu);
    }

    @Test
    void les_autres_libelles_ne_comptent_pas_comme_des_indicateurs() {
        Catalogue catalogue = lire(Map.of());

        assertThat(catalogue.lignes()).hasSize(84 + SERIES).noneMatch(LigneDeCatalogue::alias);
        assertThat(catalogue.libelles()).isEqualTo(15);
    }

    @Test
    void chaque_autre_libelle_dit_de_quoi_et_en_quoi_il_differe() {
        List<LigneDeCatalogue> libelles =
                lire(TOUT).lignes().stream().filter(LigneDeCatalogue::alias).toList();

        assertThat(libelles).hasSize(15).allSatisfy(ligne -> {
            assertThat(ligne.definition().id()).startsWith("N-A2I-");
            assertThat(ligne.definition().notes()).isNotEmpty();
        });
        assertThat(libelles.stream().mapToInt(ligne -> ligne.aliasDe().size()).sum())
                .isEqualTo(22);
    }

    @Test
    void l_article_4_4_a_26_indicateurs_dont_4_absents_de_l_annexe_2() {
        List<LigneDeCatalogue> lignes = lire(TOUT).lignes();
        Set<String> repris =
                lignes.stream().flatMap(ligne -> ligne.aliasDe().stream()).collect(Collectors.toSet());
        List<String> article44 = lignes.stream()
                .map(LigneDeCatalogue::definition)
                .filter(Definition::deLArticle44)
                .map(Definition::id)
                .toList();

        assertThat(article44).hasSize(26);
        assertThat(article44.stream().filter(id -> !repris.contains(id)))
                .containsExactly("N-I12", "N-I16", "N-I19", "N-I23");
    }

    @Test
    void l_ordre_est_celui_des_documents_les_series_de_copil_a_la_fin() {
        assertThat(ids(Map.of()))
                .startsWith("N-I01", "N-I02", "N-I03")
                .containsSubsequence("N-M22", "LA-I01", "LA-M07", "F122-I01", "F123-I01a", "PACA-M01", "DNB-G");
    }

    @Test
    void le_tri_par_nom_est_celui_d_un_lecteur_francais() {
        assertThat(lire(Map.of("tri", "nom")).lignes().stream()
                        .map(ligne -> ligne.definition().nom())
                        .filter(nom -> nom.matches("[AEÉ].*"))
                        .map(nom -> nom.substring(0, 6)))
                .startsWith("Académ", "Accès,", "Applic", "Augmen")
                .containsSubsequence("Augmen", "Écart ", "Effect", "Emploi", "Existe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Préscolarisation", "PRESCOLARISATION", "préscol rep"})
    void la_recherche_ignore_accents_et_casse(String saisie) {
        assertThat(ids(Map.of("q", saisie, "libelles", "oui"))).containsExactly("N-A2I-01");
    }

    @Test
    void la_recherche_compte_les_libelles_qu_elle_ne_montre_pas() {
        Catalogue catalogue = lire(Map.of("q", "préscolarisation"));

        assertThat(catalogue.lignes()).isEmpty();
        assertThat(catalogue.libelles()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "N-I05, N-I05",
        "total des collèges qui font école ouverte, N-I26",
        "les deux ministères jeunes décrocheurs, N-I15",
        "filles garçons ministères, N-I09"
    })
    void la_recherche_va_du_code_au_denominateur_et_au_producteur(String saisie, String attendu) {
        assertThat(ids(Map.of("q", saisie))).containsExactly(attendu);
    }

    @Test
    void un_pour_cent_et_dix_mille_signes_sont_des_recherches_ordinaires() {
        assertThat(ids(Map.of("q", "%"))).hasSize(84 + SERIES);
        assertThat(ids(Map.of("q", "_"))).hasSize(84 + SERIES);
        assertThat(ids(Map.of("q", "x".repeat(10_000)))).isEmpty();
        assertThat(ids(Map.of("q", "'; drop table indicateur; --"))).isEmpty();
    }

    @Test
    void un_filtre_inconnu_ne_filtre_rien() {
        assertThat(ids(Map.of(
                        "nature",
                        "zz",
                        "theme",
                        "zz",
                        "comparaison",
                        "zz",
                        "niveau",
                        "zz",
                        "convention",
                        "zz",
                        "tri",
                        "zz")))
                .hasSize(84 + SERIES);
    }

    @Test
    void les_filtres_se_croisent() {
        assertThat(ids(Map.of("theme", "moins-de-trois-ans", "nature", "activite", "convention", "N")))
                .containsExactly("N-I23", "N-M04");
        assertThat(ids(Map.of("nature", "non-precise"))).containsExactly("LA-I13", "PACA-M01");
        assertThat(ids(Map.of("comparaison", "filles-garcons", "convention", "N")))
                .containsExactly("N-I09");
    }

    @Test
    void chaque_comparaison_et_chaque_niveau_imprimes_se_retrouvent_par_un_filtre() {
        lire(TOUT).lignes().stream().map(LigneDeCatalogue::definition).forEach(definition -> {
            assertThat(FiltreIndicateurs.COMPARAISONS)
                    .as(definition.comparaison())
                    .anyMatch(famille -> famille.retient(definition.comparaison()));
            assertThat(FiltreIndicateurs.NIVEAUX)
                    .as(definition.niveau())
                    .anyMatch(famille -> famille.retient(definition.niveau()));
            assertThat(definition.theme()).as(definition.id()).isNotNull();
        });
    }

    @Test
    void aucun_filtre_n_est_vide() {
        assertThat(FiltreIndicateurs.COMPARAISONS).allSatisfy(famille -> assertThat(ids(avec("comparaison", famille)))
                .isNotEmpty());
        assertThat(FiltreIndicateurs.NIVEAUX)
                .allSatisfy(famille -> assertThat(ids(avec("niveau", famille))).isNotEmpty());
        assertThat(Arrays.stream(Theme.values())).allSatisfy(theme -> assertThat(ids(Map.of("theme", theme.code())))
                .isNotEmpty());
        assertThat(Arrays.stream(Nature.values())).allSatisfy(nature -> assertThat(ids(Map.of("nature", nature.code())))
                .isNotEmpty());
    }

    @Test
    void on_sait_de_quand_sont_les_donnees() {
        assertThat(lire(Map.of("donnees", "oui")).lignes())
                .extracting(ligne -> ligne.definition().id(), LigneDeCatalogue::donnees)
                .contains(
                        tuple("N-I05", new Disponibilite(2015, 2016)),
                        tuple("N-M09", new Disponibilite(2022, 2022)),
                        tuple("DNB-G", new Disponibilite(2022, 2024)));
    }

    @Test
    void un_indicateur_d_une_convention_connait_les_series_qui_lui_repondent() {
        assertThat(lire(Map.of()).lignes())
                .extracting(
                        ligne -> ligne.definition().id(),
                        LigneDeCatalogue::issue,
                        LigneDeCatalogue::reponses,
                        LigneDeCatalogue::voisines)
                .contains(
                        tuple("N-I07", Issue.REPONDU, List.of(), List.of()),
                        tuple("N-I08", Issue.REPONDU, List.of("DNB-G"), List.of()),
                        tuple("N-I09", Issue.REPONDU, List.of("DNB-TS"), List.of()),
                        tuple("N-I10", Issue.NON_TRANSMIS, List.of(), List.of()),
                        tuple("N-I04", Issue.VOISIN, List.of(), List.of("ENC-COL")),
                        tuple("N-I15", Issue.NON_TRANSMIS, List.of(), List.of()));
    }

    /** The 26 of the art. 4.4 of the national convention, the 12 of the art. 4 of Loire-Atlantique. */
    @Test
    void chaque_indicateur_promis_a_une_issue_et_une_seule_dans_le_catalogue_et_sur_sa_fiche() {
        List<LigneDeCatalogue> promis = lire(Map.of()).lignes().stream()
                .filter(ligne -> ligne.definition().id().matches("N-I[0-9]{2}|LA-I(0[1-9]|1[0-2])"))
                .toList();

        assertThat(promis).hasSize(38).allSatisfy(ligne -> {
            FicheIndicateur fiche = fiche(ligne.definition().id());
            assertThat(fiche.issue()).as(ligne.definition().id()).isEqualTo(ligne.issue());
            assertThat(fiche.reponses())
                    .extracting(SerieLiee::id)
                    .containsExactlyInAnyOrderElementsOf(ligne.reponses());
            assertThat(fiche.reponses())
                    .allSatisfy(serie -> assertThat(serie.maniere()).isNotBlank());
            assertThat(fiche.voisines())
                    .extracting(SerieLiee::id)
                    .containsExactlyInAnyOrderElementsOf(ligne.voisines());
            if (ligne.issue() != Issue.REPONDU) {
                assertThat(ligne.attentes()).as(ligne.definition().id()).isNotEmpty();
                assertThat(fiche.attentes()).hasSameSizeAs(ligne.attentes());
            }
        });
    }

    @Test
    void la_part_imprimee_des_postes_de_moins_de_trois_ans_est_dite_estimee() {
        assertThat(
                        jdbc.queryForMap(
                                """
                        select cast(valeur as int) as valeur, qualite, population, commentaire from mesure
                        where indicateur = 'N-I07' and periode = 2016 and en_vigueur_au is null
                        """))
                .containsEntry("valeur", 56)
                .containsEntry("qualite", "ESTIME")
                .containsEntry("population", "VECU_QPV")
                .hasEntrySatisfying("commentaire", mots -> assertThat(mots.toString())
                        .contains("« près de »", "QPV seulement")
                        .doesNotContain("Q-"));
    }

    @Test
    void chaque_serie_de_copil_a_des_donnees_hors_celles_dont_le_fichier_n_est_pas_livre() {
        Set<String> aDeposer = Set.of("IPS-LEGT-23", "IPS-LPO-23", "IPS-LPR-23", "IPS-GT-23", "IPS-PRO-23");
        assertThat(ids(Map.of("convention", "copil"))).containsAll(aDeposer);
        assertThat(ids(Map.of("donnees", "oui")))
                .containsAll(ids(Map.of("convention", "copil")).stream()
                        .filter(code -> !aDeposer.contains(code))
                        .toList())
                .doesNotContainAnyElementsOf(aDeposer);
    }

    @Test
    void qui_ne_peut_pas_voir_une_donnee_la_sait_reservee_et_rien_d_autre() {
        jdbc.update("update mesure set diffusion = 3 where indicateur = 'N-I05'");

        assertThat(ids(Map.of("donnees", "oui"))).contains("N-M09", "DNB-G").doesNotContain("N-I05");
        assertThat(fiche("N-I05").donnees()).isEmpty();
        assertThat(fiche("N-I05").issue()).isEqualTo(Issue.RESTREINT);
        assertThat(lire(Map.of()).lignes())
                .filteredOn(ligne -> ligne.definition().id().equals("N-I05"))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.issue()).isEqualTo(Issue.RESTREINT);
                    assertThat(ligne.donnees()).isNull();
                });
    }

    @Test
    void une_fiche_rassemble_ce_que_les_documents_disent_de_l_indicateur() {
        FicheIndicateur fiche = fiche("N-I05");

        assertThat(fiche.definition().sens()).isEqualTo(Sens.HAUSSE);
        assertThat(fiche.libelles()).extracting(Definition::id).containsExactly("N-A2I-01");
        assertThat(fiche.voisins()).extracting(Definition::id).containsExactly("LA-I03");
        assertThat(fiche.engagements()).extracting(EngagementLie::id).contains("N-A2-01", "N-2.1.1-e");
        assertThat(fiche.attentes())
                .extracting(AttenteParTerritoire::territoire)
                .containsExactly("France", "Loire-Atlantique");
        assertThat(fiche.points()).extracting(Point::id).contains("Q-11", "Q-13", "Q-14", "Q-32");
        assertThat(fiche.donnees()).singleElement().satisfies(recues -> {
            assertThat(recues.niveau()).isEqualTo(Niveau.PAYS);
            assertThat(recues.annees()).isEqualTo(new Disponibilite(2015, 2016));
        });
    }

    @Test
    void une_cible_montre_la_lecture_qu_en_fait_copil() {
        assertThat(fiche("N-I05").valeurs())
                .filteredOn(valeur -> valeur.lecture() != null)
                .singleElement()
                .satisfies(cible -> {
                    assertThat(cible.id()).isEqualTo("V-N-26");
                    assertThat(cible.enClair()).isEqualTo("50\u202F%");
                    assertThat(cible.lecture()).contains("Copil la lit pour les REP+");
                });
        assertThat(fiche("N-I06").valeurs()).extracting(ValeurLue::id).contains("V-N-23");
    }

    @Test
    void un_autre_libelle_mene_a_ce_qu_il_nomme_et_retour() {
        assertThat(fiche("N-A2I-01").aliasDe()).extracting(Definition::id).containsExactly("N-I05", "N-I06");
        assertThat(fiche("N-I06").libelles()).extracting(Definition::id).containsExactly("N-A2I-01");
    }

    @Test
    void la_serie_de_copil_mene_a_ce_dont_elle_est_proche() {
        assertThat(fiche("DNB-G").voisins()).extracting(Definition::id).contains("N-I08", "N-M07", "LA-I04");
        assertThat(fiche("N-M07").voisins()).extracting(Definition::id).contains("DNB-G");
    }

    @Test
    void les_donnees_se_comptent_par_niveau_non_transmis_compris() {
        assertThat(fiche("N-M09").donnees())
                .filteredOn(recues -> recues.niveau() == Niveau.RESEAU)
                .singleElement()
                .satisfies(recues -> {
                    assertThat(recues.avecValeur()).isEqualTo(11);
                    assertThat(recues.territoires()).isGreaterThan(11);
                });
    }

    @Test
    void toutes_les_fiches_s_ouvrent() {
        assertThat(ids(TOUT)).allSatisfy(id -> assertThat(service.fiche(id)).isPresent());
    }

    @Test
    void un_code_inconnu_n_est_pas_une_fiche_et_en_propose_d_autres() {
        assertThat(service.fiche("N-I99")).isEmpty();
        assertThat(service.fiche("")).isEmpty();
        assertThat(service.proches("n-i5"))
                .extracting(Definition::id)
                .hasSize(4)
                .startsWith("N-I05");
    }

    @Test
    void sans_compte_on_ne_lit_rien() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> lire(Map.of())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Catalogue lire(Map<String, String> parametres) {
        return service.lire(FiltreIndicateurs.lire(parametres));
    }

    private List<String> ids(Map<String, String> parametres) {
        return lire(parametres).lignes().stream()
                .map(ligne -> ligne.definition().id())
                .toList();
    }

    private static Map<String, String> avec(String filtre, Famille famille) {
        return Map.of(filtre, famille.code());
    }

    private FicheIndicateur fiche(String code) {
        return service.fiche(code).orElseThrow();
    }
}
