package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Calcul;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueEnListeTest {

    @Test
    void ce_que_le_document_ne_dit_pas_est_dit_non_precise() {
        List<Cellule> cellules = une(ligne("N-I03", "N", List.of(), null));

        assertThat(cellules.getFirst().lien()).isEqualTo("/indicateurs/N-I03");
        assertThat(cellules.getFirst().detail()).isEqualTo("N-I03 · Document N");
        assertThat(cellules.subList(1, 7)).extracting(Cellule::texte).containsOnly("non précisé");
        assertThat(cellules.getLast().texte()).isEqualTo("non transmis ; attendu des deux ministères, sans date");
    }

    @Test
    void les_annees_des_donnees_se_lisent_dans_la_liste() {
        assertThat(une(ligne("DNB-G", null, List.of(), new Disponibilite(2022, 2024)))
                        .getLast()
                        .texte())
                .isEqualTo("oui, 2022 à 2024");
        assertThat(une(ligne("N-M09", "N", List.of(), new Disponibilite(2022, 2022)))
                        .getLast()
                        .texte())
                .isEqualTo("oui, 2022");
    }

    @Test
    void un_indicateur_sans_donnees_mene_aux_series_qui_lui_repondent() {
        assertThat(une(ligne("N-I13", "N", List.of(), null, List.of("BAC-G")))
                        .getLast()
                        .texte())
                .isEqualTo("non transmis ; série voisine : BAC-G ; attendu des deux ministères, sans date");
        assertThat(une(ligne("N-I09", "N", List.of(), null, List.of("DNB-TS"), List.of()))
                        .getLast()
                        .texte())
                .isEqualTo("oui, par la série DNB-TS");
        assertThat(une(ligne("N-I15", "N", List.of(), null)).getLast().texte())
                .isEqualTo("non transmis ; attendu des deux ministères, sans date");
    }

    @Test
    void un_autre_libelle_dit_ce_qu_il_nomme_et_sa_difference() {
        List<Cellule> cellules = une(ligne("N-A2I-06", "N", List.of("N-I03", "N-I04"), null));

        assertThat(cellules.getFirst().detail())
                .isEqualTo("N-A2I-06 · Document N · autre libellé de N-I03 et N-I04. Différence : note ; autre note");
        assertThat(cellules.getLast().texte()).isEqualTo("voir N-I03, N-I04");
    }

    @Test
    void un_groupe_s_ouvre_par_document_sauf_dans_l_ordre_alphabetique() {
        List<LigneDeCatalogue> lignes = List.of(
                ligne("N-I01", "N", List.of(), null),
                ligne("N-I02", "N", List.of(), null),
                ligne("LA-I01", "LA", List.of(), null));

        assertThat(liste(lignes, Map.of()).lignes())
                .extracting(
                        ligne -> ligne.groupe() == null ? "" : ligne.groupe().titre())
                .containsExactly("Document N", "", "Document LA");
        assertThat(liste(lignes, Map.of("tri", "nom")).lignes()).allMatch(ligne -> ligne.groupe() == null);
    }

    @Test
    void une_page_a_cinquante_lignes_et_une_page_trop_loin_est_la_derniere() {
        List<LigneDeCatalogue> lignes = IntStream.range(0, 120)
                .mapToObj(i -> ligne("N-" + i, "N", List.of(), null))
                .toList();

        assertThat(liste(lignes, Map.of()).lignes()).hasSize(50);
        ListeModele loin = liste(lignes, Map.of("page", "99999999"));
        assertThat(loin.page()).isEqualTo(3);
        assertThat(loin.lignes()).hasSize(20);
        assertThat(loin.lignes().getFirst().groupe()).isNotNull();
        assertThat(liste(lignes, Map.of("page", "zut")).page()).isEqualTo(1);
    }

    @Test
    void une_liste_vide_dit_comment_en_sortir_et_ce_qu_elle_ne_montre_pas() {
        ListeModele vide = CatalogueEnListe.de(
                new Catalogue(List.of(), 2, List.of(), new Catalogue.Etendue(99, 15, 1)),
                MesDues.AUCUNE,
                new Criteres(Map.of()));

        assertThat(vide.vide()).contains("Retirez-en un", "2 libellés de l'annexe 2 répondent");
        assertThat(vide.total()).isZero();
    }

    @Test
    void les_libelles_des_filtres_ont_leurs_accents() {
        assertThat(liste(List.of(), Map.of()).filtres())
                .flatExtracting(ListeModele.Filtre::options)
                .extracting(ListeModele.Option::libelle)
                .contains("résultat", "décrochage", "mixité sociale", "non précisé", "réalisation")
                .doesNotContain("resultat", "decrochage", "reussite");
    }

    private static List<Cellule> une(LigneDeCatalogue ligne) {
        return liste(List.of(ligne), Map.of()).lignes().getFirst().cellules();
    }

    private static ListeModele liste(List<LigneDeCatalogue> lignes, Map<String, String> parametres) {
        return CatalogueEnListe.de(
                new Catalogue(lignes, 0, List.of(), new Catalogue.Etendue(99, 15, 1)),
                MesDues.AUCUNE,
                new Criteres(parametres));
    }

    private static LigneDeCatalogue ligne(
            String id, @Nullable String convention, List<String> aliasDe, @Nullable Disponibilite donnees) {
        return ligne(id, convention, aliasDe, donnees, List.of());
    }

    private static LigneDeCatalogue ligne(
            String id,
            @Nullable String convention,
            List<String> aliasDe,
            @Nullable Disponibilite donnees,
            List<String> voisines) {
        return ligne(id, convention, aliasDe, donnees, List.of(), voisines);
    }

    private static LigneDeCatalogue ligne(
            String id,
            @Nullable String convention,
            List<String> aliasDe,
            @Nullable Disponibilite donnees,
            List<String> reponses,
            List<String> voisines) {
        return new LigneDeCatalogue(
                new Definition(
                        id,
                        convention,
                        "Document " + convention,
                        "Nom de " + id,
                        null,
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        "",
                        "",
                        "art. 1",
                        "note | autre note",
                        Calcul.VALEUR,
                        "",
                        Denombrement.PERSONNES,
                        ""),
                aliasDe,
                donnees,
                false,
                reponses,
                voisines,
                List.of(new Attente(id, "les deux ministères", "sans date", "art. 4.4")));
    }
}
