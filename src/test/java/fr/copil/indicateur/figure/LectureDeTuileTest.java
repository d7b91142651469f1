package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.Etincelle;
import fr.copil.figure.Etincelle.Lieu;
import fr.copil.figure.Etincelle.Trace;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.ui.Referentiel;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LectureDeTuileTest {

    private static final Territoire ICI =
            new Territoire(CodeTerritoire.departement("44"), Niveau.DEPARTEMENT, "Loire-Atlantique");

    private static final Definition DNB = Referentiel.definitions().stream()
            .filter(definition -> definition.id().equals(Indicateurs.DNB_GENERAL))
            .findFirst()
            .orElseThrow();

    private static final Mesures QPV = de(ICI.code(), Population.PUBLIC_QPV);
    private static final Mesures HORS_QPV = de(ICI.code(), Population.PUBLIC_HORS_QPV);

    @Test
    void la_derniere_valeur_a_son_annee_son_groupe_son_ecart_et_son_sens() {
        Tuile tuile = lire(
                QPV.taux(2022, 7800, 10_000, 13),
                QPV.taux(2023, 7000, 10_000, 13),
                HORS_QPV.taux(2022, 86_000, 100_000, 90),
                HORS_QPV.taux(2023, 86_000, 100_000, 90));

        assertThat(tuile.valeur()).isEqualTo("70,0\u202F%");
        assertThat(tuile.quand()).isEqualTo("2023, en QPV ou à moins de 300 m");
        assertThat(tuile.ecart()).isEqualTo("16,0 points");
        assertThat(tuile.face()).isEqualTo("autres collèges publics");
        assertThat(tuile.mouvement()).isEqualTo(new Mouvement("se-creuse", "se creuse", 2022));
    }

    @Test
    void dans_la_marge_aucun_sens_n_est_dit() {
        Tuile tuile = lire(
                QPV.taux(2022, 78, 100, 13),
                QPV.taux(2023, 76, 100, 13),
                HORS_QPV.taux(2022, 860, 1000, 90),
                HORS_QPV.taux(2023, 860, 1000, 90));

        assertThat(Objects.requireNonNull(tuile.mouvement()).mots()).isEqualTo("pas de changement net");
    }

    @Test
    void une_annee_secrete_plus_recente_se_dit_a_cote_de_la_derniere_valeur() {
        Tuile tuile = lire(
                QPV.taux(2022, 78, 100, 13),
                QPV.sansValeur(2023, Etat.SECRET, 13),
                HORS_QPV.taux(2022, 860, 1000, 90),
                HORS_QPV.taux(2023, 860, 1000, 90));

        assertThat(tuile.valeur()).isEqualTo("78,0\u202F%");
        assertThat(tuile.quand()).isEqualTo("2022, en QPV ou à moins de 300 m ; 2023 : secret statistique");
        assertThat(tuile.ecart()).as("of the year of the value").isEqualTo("8,0 points");
    }

    @Test
    void un_ecart_d_une_autre_annee_que_la_valeur_ne_se_dit_pas_a_cote_d_elle() {
        Tuile tuile = lire(
                QPV.taux(2022, 78, 100, 13),
                QPV.taux(2023, 77, 100, 13),
                HORS_QPV.taux(2022, 860, 1000, 90),
                HORS_QPV.sansValeur(2023, Etat.SECRET, 90));

        assertThat(tuile.valeur()).isEqualTo("77,0\u202F%");
        assertThat(tuile.ecart()).isEmpty();
        assertThat(tuile.mouvement()).isNull();
    }

    @Test
    void ce_qui_n_a_aucune_valeur_dit_son_etat_sans_courbe() {
        Tuile tuile = lire(QPV.sansValeur(2023, Etat.RESTREINT, 13));

        assertThat(tuile.chiffree()).isFalse();
        assertThat(tuile.valeur()).isEqualTo("diffusion restreinte");
        assertThat(tuile.etincelle()).isNull();
    }

    @Test
    void une_somme_partielle_n_est_pas_une_valeur() {
        Tuile tuile = lire(QPV.sansValeur(2023, Etat.PARTIEL, 13));

        assertThat(tuile.etat()).isEqualTo(Etat.PARTIEL);
        assertThat(tuile.etincelle()).isNull();
    }

    @Test
    void la_ligne_se_rompt_sur_les_annees_manquantes_et_les_ruptures_et_la_phrase_les_nomme() {
        Etincelle etincelle = Objects.requireNonNull(lire(
                        QPV.taux(2016, 70, 100, 13),
                        QPV.taux(2019, 75, 100, 13),
                        QPV.taux(2020, 76, 100, 13),
                        Mesures.de("DSDEN", QPV.taux(2021, 77, 100, 13)))
                .etincelle());

        assertThat(etincelle.traces())
                .containsExactly(new Trace(
                        Trait.QPV,
                        List.of(
                                new Lieu(2016, 70, true),
                                new Lieu(2019, 75, true),
                                new Lieu(2020, 76, false),
                                new Lieu(2021, 77, true))));
        assertThat(etincelle.dite())
                .isEqualTo("Collèges publics en QPV ou à moins de 300 m : 70,0\u202F% en 2016, 77,0\u202F% en 2021."
                        + " Sans valeur : 2017, 2018.");
    }

    @Test
    void une_valeur_provisoire_se_dit_et_aucune_ligne_ne_tombe_vers_elle() {
        Tuile tuile = lire(QPV.taux(2022, 78, 100, 13), Mesures.provisoire(QPV.taux(2023, 20, 100, 13)));

        assertThat(tuile.quand()).isEqualTo("2023, provisoire, en QPV ou à moins de 300 m");
        Etincelle etincelle = Objects.requireNonNull(tuile.etincelle());
        assertThat(etincelle.dite()).contains("20,0\u202F% en 2023 (provisoire)");
        assertThat(etincelle.traces().getFirst().lieux().getLast().detache()).isTrue();
    }

    @Test
    void aucun_sens_n_est_lu_vers_une_valeur_provisoire_ni_depuis_elle() {
        Mesure avant = QPV.taux(2022, 7800, 10_000, 13);
        Mesure autresAvant = HORS_QPV.taux(2022, 86_000, 100_000, 90);
        Mesure apres = QPV.taux(2023, 7000, 10_000, 13);
        Mesure autresApres = HORS_QPV.taux(2023, 86_000, 100_000, 90);

        Tuile versElle = lire(avant, autresAvant, Mesures.provisoire(apres), autresApres);
        assertThat(versElle.ecart()).isEqualTo("16,0 points");
        assertThat(versElle.mouvement()).isNull();
        assertThat(lire(avant, autresAvant, apres, Mesures.provisoire(autresApres))
                        .mouvement())
                .isNull();
        assertThat(lire(Mesures.provisoire(avant), autresAvant, apres, autresApres)
                        .mouvement())
                .isNull();
    }

    @Test
    void la_france_n_est_dite_que_la_meme_annee_pour_le_meme_groupe() {
        Mesures nationale = de(CodeTerritoire.FRANCE, Population.PUBLIC_QPV);

        assertThat(lire(QPV.taux(2023, 70, 100, 13), nationale.taux(2023, 772, 1000, 600))
                        .france())
                .isEqualTo("77,2\u202F%");
        assertThat(lire(QPV.taux(2023, 70, 100, 13), nationale.taux(2022, 772, 1000, 600))
                        .france())
                .isEmpty();
    }

    @Test
    void rien_d_ici_ne_fait_pas_de_tuile() {
        assertThat(new LectureDeTuile(
                                DNB,
                                ICI,
                                new Series(List.of(de(CodeTerritoire.FRANCE, Population.PUBLIC_QPV)
                                        .taux(2023, 772, 1000, 600))))
                        .tuile())
                .isEmpty();
    }

    private static Mesures de(CodeTerritoire territoire, Population population) {
        return new Mesures(Indicateurs.DNB_GENERAL, territoire, population);
    }

    private static Tuile lire(Mesure... mesures) {
        return new LectureDeTuile(DNB, ICI, new Series(List.of(mesures)))
                .tuile()
                .orElseThrow();
    }
}
