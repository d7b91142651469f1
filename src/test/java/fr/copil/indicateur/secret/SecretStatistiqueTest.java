package fr.copil.indicateur.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Regle.Protege;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small tables worked out by hand. */
class SecretStatistiqueTest {

    private final List<Cellule> cellules = new ArrayList<>();
    private final List<Somme> sommes = new ArrayList<>();

    @Test
    void une_petite_commune_emporte_une_autre_cellule_sans_quoi_le_total_la_donne() {
        effectif("A", 3);
        effectif("B", 12);
        effectif("C", 40);
        total("DEP", 55, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.SECRET);
        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
        assertThat(lu(resultat, "C")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(resultat, "DEP")).isEqualTo(Lisibilite.VISIBLE);
    }

    @Test
    void une_cellule_seule_n_a_besoin_de_rien_d_autre() {
        effectif("A", 3);
        effectif("B", 12);

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.SECRET);
        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.VISIBLE);
    }

    @Test
    void deux_petites_communes_se_cachent_l_une_l_autre() {
        effectif("A", 3);
        effectif("B", 4);
        effectif("C", 40);
        total("DEP", 47, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE))
                .isZero();
    }

    /** 1 + 1 = 2: each would be known to within one. */
    @Test
    void deux_cellules_trop_petites_pour_se_cacher_en_emportent_une_troisieme() {
        effectif("A", 1);
        effectif("B", 1);
        effectif("C", 40);
        total("DEP", 42, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "C")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
        assertThat(lu(resultat, "DEP")).isEqualTo(Lisibilite.VISIBLE);
    }

    /** Zeros are shown: three hidden counts that make 3 are 1 each. */
    @Test
    void trois_cellules_d_un_eleve_ne_se_cachent_pas_entre_elles_et_en_emportent_une_quatrieme() {
        effectif("A", 1);
        effectif("B", 1);
        effectif("C", 1);
        effectif("D", 60);
        total("DEP", 63, "A", "B", "C", "D");

        assertThat(appliquer(Regle.ordinaire()).nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE))
                .isEqualTo(1);
    }

    @Test
    void zero_ne_designe_personne_et_ne_protege_personne() {
        effectif("A", 3);
        effectif("B", 0);
        effectif("C", 40);
        total("DEP", 43, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(resultat, "C")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
    }

    @Test
    void cinq_eleves_se_montrent_quatre_non() {
        effectif("A", 5);
        effectif("B", 4);

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.SECRET);
    }

    @Test
    void deux_recales_sur_quarante_se_lisent_dans_un_taux_de_reussite() {
        taux("A", 38, 40);
        taux("B", 30, 45);
        taux("C", 25, 60);
        total("DEP", 93, 145, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.SECRET);
        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
        assertThat(lu(resultat, "C")).isEqualTo(Lisibilite.VISIBLE);
    }

    @Test
    void trois_recus_sont_secrets_meme_parmi_beaucoup_de_candidats() {
        taux("A", 3, 40);

        assertThat(lu(appliquer(Regle.ordinaire()), "A")).isEqualTo(Lisibilite.SECRET);
    }

    /** By hand: the small cell, its sibling in the territory, and both in the other population. */
    @Test
    void un_carre_de_quatre_cellules_protege_un_tableau_croise() {
        croise("A", 3, 20);
        croise("B", 15, 22);
        croise("C", 50, 60);
        for (String population : List.of("QPV", "HORS_QPV", "ENSEMBLE")) {
            long total = cellules.stream()
                    .filter(c -> c.cle().population().equals(population))
                    .mapToLong(Cellule::effectif)
                    .sum();
            cellules.add(cellule("DEP", population, 1, total, Audience.PUBLIC, false));
            sommes.add(Somme.complete(
                    cle("DEP", population), List.of(cle("A", population), cle("B", population), cle("C", population))));
        }
        sommes.add(Somme.complete(cle("DEP", "ENSEMBLE"), List.of(cle("DEP", "QPV"), cle("DEP", "HORS_QPV"))));

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(resultat.statut(Audience.PUBLIC, cle("A", "QPV"))).isEqualTo(Lisibilite.SECRET);
        assertThat(List.of(cle("A", "HORS_QPV"), cle("B", "QPV"), cle("B", "HORS_QPV")))
                .allSatisfy(cle ->
                        assertThat(resultat.statut(Audience.PUBLIC, cle)).isEqualTo(Lisibilite.SECRET_SECONDAIRE));
        assertThat(resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE))
                .isEqualTo(3);
    }

    @Test
    void deux_eleves_de_plus_que_l_an_dernier_se_calculent_par_difference() {
        cellules.add(cellule("A", "ENSEMBLE", 2023, 30, Audience.PUBLIC, false));
        cellules.add(cellule("A", "ENSEMBLE", 2024, 32, Audience.PUBLIC, false));
        sommes.add(Somme.partielle(new Cle("A", "ENSEMBLE", 2024), List.of(new Cle("A", "ENSEMBLE", 2023))));

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE))
                .isEqualTo(1);
    }

    @Test
    void dix_eleves_de_plus_que_l_an_dernier_ne_cachent_rien() {
        cellules.add(cellule("A", "ENSEMBLE", 2023, 30, Audience.PUBLIC, false));
        cellules.add(cellule("A", "ENSEMBLE", 2024, 40, Audience.PUBLIC, false));
        sommes.add(Somme.partielle(new Cle("A", "ENSEMBLE", 2024), List.of(new Cle("A", "ENSEMBLE", 2023))));

        assertThat(appliquer(Regle.ordinaire()).nombre(Audience.PUBLIC, Lisibilite.VISIBLE))
                .isEqualTo(2);
    }

    @Test
    void une_cellule_restreinte_se_protege_comme_une_petite() {
        cellules.add(cellule("A", "ENSEMBLE", 1, 30, Audience.COMITE, false));
        effectif("B", 25);
        effectif("C", 40);
        total("DEP", 95, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.RESTREINT);
        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
        assertThat(resultat.statut(Audience.PARTENAIRES, cle("A", "ENSEMBLE"))).isEqualTo(Lisibilite.RESTREINT);
        assertThat(resultat.nombre(Audience.COMITE, Lisibilite.VISIBLE)).isEqualTo(4);
        assertThat(resultat.nombre(Audience.DSDEN, Lisibilite.VISIBLE)).isEqualTo(4);
    }

    @Test
    void ce_qui_est_publie_ne_se_cache_pas_et_ne_protege_pas() {
        effectif("A", 3);
        cellules.add(cellule("B", "ENSEMBLE", 1, 12, Audience.PUBLIC, true));
        effectif("C", 40);
        total("DEP", 55, "A", "B", "C");

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "B")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(resultat, "C")).isEqualTo(Lisibilite.SECRET_SECONDAIRE);
        assertThat(resultat.intenables()).isEmpty();
    }

    @Test
    void une_petite_cellule_deja_publiee_reste_visible() {
        cellules.add(cellule("A", "ENSEMBLE", 1, 3, Audience.DSDEN, true));

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(resultat.intenables()).isEmpty();
    }

    @Test
    void une_cellule_que_tout_le_publie_trahit_est_dite_intenable() {
        effectif("A", 3);
        cellules.add(cellule("B", "ENSEMBLE", 1, 12, Audience.PUBLIC, true));
        cellules.add(cellule("DEP", "ENSEMBLE", 1, 15, Audience.PUBLIC, true));
        sommes.add(Somme.complete(cle("DEP", "ENSEMBLE"), List.of(cle("A", "ENSEMBLE"), cle("B", "ENSEMBLE"))));

        Resultat resultat = appliquer(Regle.ordinaire());

        assertThat(lu(resultat, "A")).isEqualTo(Lisibilite.SECRET);
        assertThat(resultat.intenables())
                .contains(new Intenable(Audience.PUBLIC, cle("A", "ENSEMBLE"), Composante.EFFECTIF, false));
    }

    @Test
    void un_etablissement_qui_fait_presque_tout_un_total_s_y_lit() {
        Regle dominance = new Regle(5, Protege.ELEVES, true);
        cellules.add(new Cellule(cle("DOMINEE", "ENSEMBLE"), 100, null, 6, 86, Audience.PUBLIC, false));
        cellules.add(new Cellule(cle("PARTAGEE", "ENSEMBLE"), 100, null, 6, 85, Audience.PUBLIC, false));

        cellules.add(new Cellule(cle("SEUL", "ENSEMBLE"), 100, null, 1, 100, Audience.PUBLIC, false));

        Resultat resultat = appliquer(dominance);

        assertThat(lu(resultat, "SEUL")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(resultat, "DOMINEE")).isEqualTo(Lisibilite.SECRET);
        assertThat(lu(resultat, "PARTAGEE")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(appliquer(Regle.ordinaire()), "DOMINEE")).isEqualTo(Lisibilite.VISIBLE);
    }

    @Test
    void le_secret_des_etablissements_compte_aussi_les_etablissements() {
        cellules.add(new Cellule(cle("QUATRE", "ENSEMBLE"), 900, null, 4, 0, Audience.PUBLIC, false));
        cellules.add(new Cellule(cle("CINQ", "ENSEMBLE"), 900, null, 5, 0, Audience.PUBLIC, false));

        Resultat resultat = appliquer(new Regle(5, Protege.ETABLISSEMENTS, false));

        assertThat(lu(resultat, "QUATRE")).isEqualTo(Lisibilite.SECRET);
        assertThat(lu(resultat, "CINQ")).isEqualTo(Lisibilite.VISIBLE);
        assertThat(lu(appliquer(Regle.ordinaire()), "QUATRE")).isEqualTo(Lisibilite.VISIBLE);
    }

    @Test
    void le_seuil_monte_et_ne_descend_jamais() {
        effectif("A", 9);

        assertThat(lu(appliquer(new Regle(10, Protege.ELEVES, false)), "A")).isEqualTo(Lisibilite.SECRET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regle(4, Protege.ELEVES, false))
                .withMessageContaining("ne descend pas sous 5");
    }

    @Test
    void une_somme_fausse_est_refusee_et_nommee() {
        effectif("A", 3);
        effectif("B", 12);
        total("DEP", 16, "A", "B");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appliquer(Regle.ordinaire()))
                .withMessageContaining("DEP ENSEMBLE 1")
                .withMessageContaining("il reste 1");
    }

    @Test
    void une_partie_ne_depasse_pas_son_tout() {
        effectif("A", 30);
        effectif("DEP", 20);
        sommes.add(Somme.partielle(cle("DEP", "ENSEMBLE"), List.of(cle("A", "ENSEMBLE"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appliquer(Regle.ordinaire()))
                .withMessageContaining("il reste -10");
    }

    @Test
    void une_cellule_donnee_deux_fois_est_refusee() {
        effectif("A", 3);
        effectif("A", 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appliquer(Regle.ordinaire()))
                .withMessageContaining("deux fois");
    }

    @Test
    void une_somme_ne_cite_que_des_cellules_du_tableau() {
        effectif("A", 3);
        total("DEP", 3, "A", "B");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appliquer(Regle.ordinaire()))
                .withMessageContaining("absente");
    }

    @Test
    void une_somme_ne_mele_pas_taux_et_effectifs() {
        effectif("A", 3);
        taux("B", 5, 10);
        total("DEP", 13, "A", "B");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> appliquer(Regle.ordinaire()))
                .withMessageContaining("mêle");
    }

    /** 1 923 are hidden; 2 002 would be, were nothing shown again. */
    @Test
    void ce_qui_ne_sert_plus_a_cacher_est_remontre() {
        Hierarchie departements = new Hierarchie(
                List.of(6, 8, 8),
                List.of(List.of("QPV", "HORS_QPV"), List.of("FILLES", "GARCONS")),
                true,
                1,
                0,
                0.3,
                30);

        long ricochets = IntStream.range(0, 5)
                .mapToLong(graine -> UneSeuleRegle.appliquer(departements.tirer(new Random(graine)), Regle.ordinaire())
                        .nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE))
                .sum();

        assertThat(ricochets).isLessThan(1_960);
    }

    @Test
    void plus_de_recus_que_de_candidats_est_refuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> taux("A", 6, 5)).withMessageContaining("6 sur 5");
    }

    private Resultat appliquer(Regle regle) {
        return UneSeuleRegle.appliquer(new TableauProtege(cellules, sommes), regle);
    }

    private static Lisibilite lu(Resultat resultat, String territoire) {
        return resultat.statut(Audience.PUBLIC, cle(territoire, "ENSEMBLE"));
    }

    private void effectif(String territoire, long effectif) {
        cellules.add(cellule(territoire, "ENSEMBLE", 1, effectif, Audience.PUBLIC, false));
    }

    private void taux(String territoire, long recus, long candidats) {
        cellules.add(new Cellule(cle(territoire, "ENSEMBLE"), candidats, recus, 10, 0, Audience.PUBLIC, false));
    }

    private void croise(String territoire, long qpv, long horsQpv) {
        cellules.add(cellule(territoire, "QPV", 1, qpv, Audience.PUBLIC, false));
        cellules.add(cellule(territoire, "HORS_QPV", 1, horsQpv, Audience.PUBLIC, false));
        cellules.add(cellule(territoire, "ENSEMBLE", 1, qpv + horsQpv, Audience.PUBLIC, false));
        sommes.add(Somme.complete(
                cle(territoire, "ENSEMBLE"), List.of(cle(territoire, "QPV"), cle(territoire, "HORS_QPV"))));
    }

    private void total(String territoire, long effectif, String... parties) {
        effectif(territoire, effectif);
        additionner(territoire, parties);
    }

    private void total(String territoire, long recus, long candidats, String... parties) {
        taux(territoire, recus, candidats);
        additionner(territoire, parties);
    }

    private void additionner(String territoire, String... parties) {
        sommes.add(Somme.complete(
                cle(territoire, "ENSEMBLE"),
                List.of(parties).stream().map(partie -> cle(partie, "ENSEMBLE")).toList()));
    }

    private static Cellule cellule(
            String territoire, String population, int periode, long effectif, Audience diffusion, boolean publiee) {
        return new Cellule(new Cle(territoire, population, periode), effectif, null, 10, 0, diffusion, publiee);
    }

    private static Cle cle(String territoire, String population) {
        return new Cle(territoire, population, 1);
    }
}
