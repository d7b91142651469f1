package fr.copil.collecte;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.referentiel.LectureReferentiel;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.collecte.referentiel.Referentiel.Fiche;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The référentiel as shipped holds everything of the five documents: a lost row fails the build. */
class ReferentielLivreTest {

    private static final Referentiel LIVRE = lire();

    private static Referentiel lire() {
        Set<String> cites = Set.of(
                "FR",
                "DEP-44",
                "DEP-37",
                "REG-93",
                "EPCI-243700754",
                "COM-44109",
                "COM-44184",
                "COM-44162",
                "COM-44143",
                "ACA-02",
                "ACA-23");
        return new LectureReferentiel(Path.of("data/referentiel"), cites).lire();
    }

    @Test
    void chaque_identifiant_attendu_est_present() {
        Set<String> presents = LIVRE.fiches().stream().map(Fiche::id).collect(Collectors.toSet());
        List<String> attendus = lignes("ids-attendus.txt");
        assertThat(attendus).hasSize(897).doesNotHaveDuplicates();
        assertThat(presents).containsAll(attendus);
    }

    @Test
    void les_lignes_gardent_l_ordre_des_fichiers() {
        assertThat(LIVRE.fiches().stream().map(Fiche::rang)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void les_engagements_sont_comptes_par_nature() {
        assertThat(parColonne("engagement", "type"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("E", 129L, "O", 32L, "P", 13L, "R", 35L, "C", 8L, "A", 21L));
    }

    @Test
    void chaque_chapitre_a_son_compte_de_lignes() {
        assertThat(LIVRE.nombre("convention")).isEqualTo(5);
        assertThat(LIVRE.nombre("objectif")).isEqualTo(69);
        assertThat(LIVRE.nombre("engagement")).isEqualTo(238);
        assertThat(LIVRE.de("indicateur").filter(f -> !f.texte("convention").isEmpty()))
                .hasSize(99);
        assertThat(LIVRE.nombre("valeur_imprimee")).isEqualTo(104);
        assertThat(LIVRE.nombre("instance")).isEqualTo(43);
        assertThat(LIVRE.nombre("evenement")).isEqualTo(35);
        assertThat(LIVRE.nombre("dispositif")).isEqualTo(30);
        assertThat(LIVRE.nombre("item_methode")).isEqualTo(41);
        assertThat(parColonne("notice", "genre"))
                .containsEntry("reference", 38L)
                .containsEntry("diffusion", 37L)
                .containsEntry("ambiguite", 60L)
                .containsEntry("lecture", 37L)
                .containsEntry("liste", 16L)
                .containsEntry("territoire", 30L)
                .containsEntry("etablissement", 15L);
    }

    /** Which year's map counts a figure: no wording of a rhythm decides it. */
    @Test
    void ce_qui_compte_un_examen_est_d_une_session_et_deux_noms_d_une_meme_chose_sont_de_la_meme_annee() {
        Map<String, String> rattachements =
                LIVRE.de("indicateur").collect(Collectors.toMap(Fiche::id, fiche -> fiche.texte("rattachement")));
        assertThat(LIVRE.de("indicateur").filter(fiche -> fiche.texte("nom").matches(".*(brevet|DNB|bac).*")))
                .extracting(fiche -> fiche.id() + " " + fiche.texte("rattachement"))
                .contains("N-I08 session", "N-I13 session", "LA-I04 session", "LA-I05 session")
                .allMatch(ligne -> ligne.endsWith(" session"));
        assertThat(LIVRE.de("indicateur"))
                .allSatisfy(fiche -> assertThat(memes(fiche).map(rattachements::get))
                        .as(fiche.id())
                        .allMatch(fiche.texte("rattachement")::equals));
    }

    private static Stream<String> memes(Fiche fiche) {
        return fiche.liens().entrySet().stream()
                .filter(lien ->
                        List.of("alias", "repond").contains(lien.getKey().nature()))
                .flatMap(lien -> lien.getValue().stream());
    }

    @Test
    void le_decrochage_est_l_objectif_de_paca_entiere_et_de_l_article_3_de_loire_atlantique() {
        assertThat(LIVRE.de("objectif").filter(objectif -> themes(objectif).contains("decrochage")))
                .extracting(Fiche::id)
                .containsExactly(
                        "OBJ-F122-E",
                        "OBJ-LA-R1",
                        "OBJ-LA-3.4",
                        "OBJ-N-1.4",
                        "OBJ-NA1-1",
                        "OBJ-NA2-1.4",
                        "OBJ-PACA-E1");
        assertThat(LIVRE.de("engagement")
                        .filter(engagement -> themes(engagement).contains("decrochage")))
                .extracting(Fiche::id)
                .containsExactly("LA-3.7-a", "LA-4.1-a", "N-2.1.1-m");
    }

    private static List<String> themes(Fiche fiche) {
        return fiche.liens().entrySet().stream()
                .filter(lien -> lien.getKey().colonne().equals("theme"))
                .flatMap(lien -> lien.getValue().stream())
                .toList();
    }

    @Test
    void les_parties_de_chaque_convention_sont_celles_de_son_document_dans_son_ordre() {
        assertThat(parties("N")).containsExactly("S-MEN", "S-VILLE");
        assertThat(parties("LA")).containsExactly("S-PREF-44", "S-DSDEN-44");
        assertThat(parties("PACA")).containsExactly("S-REG-93", "S-ACA-02", "S-ACA-23", "S-ARDML");
        assertThat(parties("F122")).containsExactly("S-PSAD-37", "S-TOURSPLUS");
        assertThat(parties("F123")).containsExactly("S-VILLES-TOURS");
    }

    private static List<String> parties(String convention) {
        return LIVRE.de("partie")
                .filter(fiche -> fiche.texte("convention").equals(convention))
                .map(fiche -> fiche.texte("service"))
                .toList();
    }

    @Test
    void les_parties_d_une_convention_se_distinguent_par_leur_nom_court() {
        Map<String, String> noms =
                LIVRE.de("service").collect(Collectors.toMap(Fiche::id, fiche -> fiche.texte("nom_court")));
        List.of("N", "LA", "PACA", "F122", "F123")
                .forEach(convention -> assertThat(parties(convention).stream().map(noms::get))
                        .doesNotHaveDuplicates()
                        .allSatisfy(nom -> assertThat(nom).doesNotContain("|").isNotBlank()));
    }

    @Test
    void treize_valeurs_imprimees_sont_des_cibles() {
        assertThat(parColonne("valeur_imprimee", "statut")).containsEntry("cible", 13L);
    }

    @Test
    void dix_actions_de_l_annexe_2_ont_un_indicateur_et_onze_n_en_ont_pas() {
        Map<Boolean, Long> actions = LIVRE.de("engagement")
                .filter(f -> f.texte("type").equals("A"))
                .collect(Collectors.partitioningBy(this::aUnIndicateur, counting()));
        assertThat(actions).containsEntry(true, 10L).containsEntry(false, 11L);
    }

    private boolean aUnIndicateur(Fiche action) {
        return !action.liens("indicateur").isEmpty()
                || LIVRE.de("indicateur")
                        .anyMatch(indicateur -> indicateur.liens("indicateur").contains(action.id()));
    }

    @Test
    void un_dispositif_n_est_jamais_dit_sans_convention() {
        assertThat(parColonne("dispositif", "convention"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("oui", 8L, "autre", 5L, "", 17L));
    }

    @Test
    void un_etat_de_depart_cite_toujours_son_article() {
        assertThat(LIVRE.de("engagement").filter(f -> !f.texte("etat").isEmpty()))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.texte("etat_citation")).as(f.id()).isNotBlank());
        assertThat(LIVRE.de("engagement").filter(f -> f.texte("type").equals("R")))
                .allSatisfy(f -> assertThat(f.texte("etat"))
                        .as(f.id())
                        .isEqualTo(f.id().equals("LA-P-h") ? "en-cours" : "realise"));
    }

    @Test
    void la_promesse_garde_l_acteur_l_etat_et_la_reserve_du_texte() {
        assertThat(engagement("N-2.1.1-a").texte("promesse")).startsWith("Première étape");
        assertThat(engagement("N-1.5-a").texte("promesse")).contains("fuite", "diminuent ailleurs");
        assertThat(engagement("LA-4.2-d").texte("pilote")).isEqualTo("Éducation nationale");
        assertThat(engagement("LA-3.6-b").texte("promesse"))
                .contains("échangent des informations")
                .doesNotContain("comparent");
        assertThat(engagement("N-2.1.4-e").texte("etat")).isEqualTo("realise");
        assertThat(engagement("N-2.1.4-e").texte("etat_le")).isEqualTo("2015-09-01");
        assertThat(engagement("PACA-X6").texte("promesse"))
                .contains("égalité des chances", "besoins éducatifs particuliers");
    }

    @Test
    void une_echeance_deduite_du_calendrier_de_la_fiche_le_dit() {
        assertThat(List.of("F122-R1", "F122-R2"))
                .allSatisfy(id -> assertThat(engagement(id).texte("note")).contains("échéance déduite"));
    }

    private static Fiche engagement(String id) {
        return LIVRE.de("engagement").filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void chaque_indicateur_dit_ce_qu_il_compte() {
        assertThat(parColonne("indicateur", "compte"))
                .containsEntry("RESEAUX", 1L)
                .containsEntry("STRUCTURES", 15L)
                .containsEntry("ACTIONS", 10L)
                .containsEntry("POSTES", 10L)
                .containsEntry("EUROS", 3L)
                .containsEntry("SANS", 1L);
        assertThat(LIVRE.de("indicateur").filter(f -> f.texte("unite").matches("jeunes.*|élèves|enfants|volontaires")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.texte("compte")).as(f.id()).isEqualTo("PERSONNES"));
    }

    @Test
    void aucune_cible_ne_prend_2020_par_defaut() {
        assertThat(LIVRE.de("engagement").map(f -> f.texte("echeance_le"))).noneMatch(jour -> jour.startsWith("2020"));
    }

    @Test
    void les_quatre_communes_dotees_d_un_pre_sont_lues_dans_la_liste_de_la_convention() {
        assertThat(LIVRE.communesAvecPre())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("COM-44109", "COM-44184", "COM-44143", "COM-44162");
    }

    private static Map<String, Long> parColonne(String table, String colonne) {
        return LIVRE.de(table).collect(groupingBy(f -> f.texte(colonne), counting()));
    }

    private static List<String> lignes(String ressource) {
        try (var flux = ReferentielLivreTest.class.getResourceAsStream(ressource)) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
