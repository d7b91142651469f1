package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.List;
import org.junit.jupiter.api.Test;

class OuDUnTauxTest {

    private static final Territoire NANTES = PageDEssai.NANTES;
    private static final Territoire SAINT_NAZAIRE = PageDEssai.SAINT_NAZAIRE;
    private static final Territoire METROPOLE =
            new Territoire(new CodeTerritoire("EPCI-244400404"), Niveau.EPCI, "Nantes Métropole");
    private static final Territoire CARENE =
            new Territoire(new CodeTerritoire("EPCI-244400644"), Niveau.EPCI, "CARENE");

    @Test
    void un_taux_cache_des_quartiers_n_est_pas_remplace_par_celui_de_tous() {
        Ou ou = lire(
                lu(NANTES, de(NANTES, Population.RESIDENT_QPV).sansValeur(2023, Etat.SECRET, 1)),
                lu(NANTES, de(NANTES, Population.ENSEMBLE).taux(2023, 30, 100, 1)),
                lu(NANTES, de(NANTES, Population.ENSEMBLE).taux(2024, 31, 100, 1)));

        assertThat(ou.lieux()).singleElement().satisfies(lieu -> {
            assertThat(lieu.valeur()).isEqualTo("secret statistique");
            assertThat(lieu.detail()).isEqualTo("2023 · résidant en QPV");
        });
    }

    @Test
    void chaque_ligne_dit_son_groupe_et_l_on_ne_range_pas_deux_groupes_ensemble() {
        Territoire reze = new Territoire(new CodeTerritoire("COM-44143"), Niveau.COMMUNE, "Rezé");
        Ou ou = lire(
                lu(reze, de(reze, Population.ENSEMBLE).taux(2024, 5, 100, 1)),
                lu(NANTES, de(NANTES, Population.RESIDENT_QPV).taux(2023, 10, 100, 1)),
                lu(NANTES, de(NANTES, Population.RESIDENT_QPV).taux(2024, 20, 100, 1)),
                lu(SAINT_NAZAIRE, de(SAINT_NAZAIRE, Population.VECU_QPV).taux(2024, 12, 100, 1)));

        assertThat(ou.lieux())
                .extracting(lieu -> lieu.nom() + " " + lieu.valeur().replace(Nombres.FINE, ' ') + " " + lieu.detail())
                .containsExactly(
                        "Nantes 20,0 % 20 sur 100 · 2024 · résidant en QPV",
                        "Saint-Nazaire 12,0 % 12 sur 100 · 2024 · en QPV (territoire vécu)",
                        "Rezé 5,0 % 5 sur 100 · 2024 · ensemble");
    }

    @Test
    void une_commune_transmise_seule_ne_cache_pas_les_intercommunalites() {
        Ou ou = lire(
                lu(METROPOLE, de(METROPOLE, Population.RESIDENT_QPV).taux(2024, 20, 100, 1)),
                lu(CARENE, de(CARENE, Population.RESIDENT_QPV).taux(2024, 15, 100, 1)),
                lu(NANTES, de(NANTES, Population.RESIDENT_QPV).taux(2024, 10, 100, 1)));

        assertThat(ou.titre()).isEqualTo("Par intercommunalité, Loire-Atlantique");
        assertThat(ou.lieux()).extracting(Ou.Lieu::nom).containsExactly("CARENE", "Nantes Métropole");
    }

    @Test
    void des_communes_connues_ne_se_cachent_pas_derriere_la_somme_partielle_de_leur_intercommunalite() {
        Ou ou = lire(
                lu(METROPOLE, de(METROPOLE, Population.RESIDENT_QPV).partielle(2024, 10, 100, 1, 24)),
                lu(NANTES, de(NANTES, Population.RESIDENT_QPV).taux(2024, 10, 100, 1)));

        assertThat(ou.lieux()).extracting(Ou.Lieu::nom).containsExactly("Nantes");
    }

    private static SousTerritoire lu(Territoire territoire, Mesure mesure) {
        return new SousTerritoire(territoire, mesure);
    }

    private static Mesures de(Territoire territoire, Population population) {
        return new Mesures(Indicateurs.MOINS_DE_TROIS_ANS_QPV, territoire.code(), population);
    }

    private static Ou lire(SousTerritoire... lus) {
        SerieService series = mock();
        when(series.dansChaque(any(), any(), any(), any(), any())).thenReturn(List.of(lus));
        TableauDeBord page = new PageDEssai().lue();
        return new OuDUnTaux(series, page, AdresseDeSuite.de(FigureCle.MOINS_DE_TROIS_ANS), PageDEssai.LOIRE_ATLANTIQUE)
                .lire(List.of(), Indicateurs.MOINS_DE_TROIS_ANS_QPV, LignesMoinsDeTroisAns.populations(page));
    }
}
