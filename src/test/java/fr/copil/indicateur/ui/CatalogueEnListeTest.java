package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.Etincelle;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.figure.Mouvement;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueEnListeTest {

    private static final Territoire LIEU =
            new Territoire(CodeTerritoire.departement("44"), Niveau.DEPARTEMENT, "Loire-Atlantique");

    private static final Etincelle ETINCELLE = new Etincelle("De 2022 à 2024.", "%", List.of());

    private static final Map<String, Tuile> TUILES = Map.of(
            "DNB-G",
            new Tuile(
                    "DNB-G",
                    "Réussite au DNB",
                    "77,2 %",
                    Etat.VALEUR,
                    "2024, en QPV ou à moins de 300 m",
                    "8,8 points",
                    true,
                    "autres collèges publics",
                    new Mouvement("se-creuse", "se creuse", 2022),
                    "",
                    "",
                    ETINCELLE),
            "SECRET",
            new Tuile(
                    "SECRET", "Secret", "secret statistique", Etat.SECRET, "2024", "", false, "", null, "", "", null));

    @Test
    void qui_n_est_pas_transmis_dit_de_qui_il_est_attendu() {
        List<Cellule> cellules = une(ligne("N-I03", "N", List.of(), null));

        assertThat(cellules.getFirst().lien()).isEqualTo("/indicateurs/N-I03?territoire=DEP-44");
        assertThat(cellules.getFirst().detail()).isEqualTo("Document N");
        assertThat(cellules.get(1).etincelle()).isNull();
        assertThat(cellules.get(2).etat()).isEqualTo("non-transmis");
        assertThat(cellules.get(2).detail()).isEqualTo("Attendu des deux ministères, sans date");
        assertThat(cellules.get(3).texte()).isEmpty();
    }

    @Test
    void une_ligne_dit_la_valeur_son_annee_l_ecart_et_son_sens() {
        List<Cellule> cellules = une(ligne("DNB-G", null, List.of(), new Disponibilite(2022, 2024)));

        assertThat(cellules.get(1).etincelle()).isEqualTo(ETINCELLE);
        assertThat(cellules.get(2).texte()).isEqualTo("77,2 %");
        assertThat(cellules.get(2).detail()).isEqualTo("2024, en QPV ou à moins de 300 m");
        assertThat(cellules.get(3).texte()).isEqualTo("8,8 points, se creuse");
        assertThat(cellules.get(3).etat()).isEqualTo("se-creuse");
        assertThat(cellules.get(3).detail()).isEqualTo("depuis 2022 ; référence : autres collèges publics");
    }

    @Test
    void la_serie_qui_mesure_la_chose_meme_repond_pour_l_indicateur_du_document() {
        List<Cellule> cellules = une(ligne("N-I08", "N", List.of(), null, List.of("DNB-G"), List.of()));

        assertThat(cellules.getFirst().detail()).isEqualTo("Document N · mesuré par une série publiée");
        assertThat(cellules.get(2).texte()).isEqualTo("77,2 %");
    }

    @Test
    void une_serie_voisine_ne_repond_pas_et_se_dit() {
        List<Cellule> cellules = une(ligne("N-I13", "N", List.of(), null, List.of("DNB-G")));

        assertThat(cellules.get(2).etat()).isEqualTo("non-transmis");
        assertThat(cellules.get(3).detail()).isEqualTo("une série voisine existe");
    }

    @Test
    void un_chiffre_connu_ailleurs_n_est_pas_non_transmis() {
        Cellule valeur = une(ligne("N-M09", "N", List.of(), new Disponibilite(2022, 2022)))
                .get(2);

        assertThat(valeur.texte()).isEqualTo("aucun chiffre ici");
        assertThat(valeur.detail()).isEqualTo("ailleurs : 2022");
    }

    @Test
    void un_chiffre_cache_garde_son_etat_et_ne_montre_pas_de_courbe() {
        List<Cellule> cellules = une(ligne("SECRET", null, List.of(), new Disponibilite(2022, 2024)));

        assertThat(cellules.get(1).etincelle()).isNull();
        assertThat(cellules.get(2).etat()).isEqualTo("secret");
        assertThat(cellules.get(2).texte()).isEqualTo("secret statistique");
    }

    @Test
    void un_autre_libelle_dit_ce_qu_il_nomme_et_sa_difference() {
        List<Cellule> cellules = une(ligne("N-A2I-06", "N", List.of("N-I03", "N-I04"), null));

        assertThat(cellules.getFirst().detail())
                .isEqualTo("Document N · autre libellé de N-I03 et N-I04. Différence : note ; autre note");
        assertThat(cellules.get(2).texte()).isEqualTo("voir N-I03, N-I04");
    }

    @Test
    void ceux_qui_ont_un_chiffre_ici_viennent_d_abord_puis_ceux_d_ailleurs_puis_les_attendus() {
        List<LigneDeCatalogue> lignes = List.of(
                ligne("N-I01", "N", List.of(), null),
                ligne("N-I02", "N", List.of(), new Disponibilite(2020, 2020)),
                ligne("DNB-G", null, List.of(), new Disponibilite(2022, 2024)));

        assertThat(liste(lignes, Map.of()).lignes())
                .extracting(
                        ligne -> ligne.cellules().getFirst().texte(),
                        ligne -> ligne.groupe() == null ? "" : ligne.groupe().titre())
                .containsExactly(
                        tuple("Nom de DNB-G", ""),
                        tuple("Nom de N-I02", "Pas de chiffre à lire ici : Loire-Atlantique"),
                        tuple("Nom de N-I01", "Attendus"));
    }

    @Test
    void un_groupe_s_ouvre_par_document_sauf_dans_l_ordre_alphabetique() {
        List<LigneDeCatalogue> lignes = List.of(
                ligne("N-I01", "N", List.of(), null),
                ligne("N-I02", "N", List.of(), null),
                ligne("LA-I01", "LA", List.of(), null));

        assertThat(liste(lignes, Map.of("tri", "documents")).lignes())
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
                LIEU,
                Map.of(),
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
                LIEU,
                TUILES,
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
                        false,
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
