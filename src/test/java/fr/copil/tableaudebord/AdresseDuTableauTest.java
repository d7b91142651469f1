package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdresseDuTableauTest {

    private static final AdresseDuTableau LOIRE_ATLANTIQUE_2024 = new AdresseDuTableau("DEP-44", "LA", "2024", "ep");

    @Test
    void une_adresse_se_lit_mot_pour_mot() {
        assertThat(AdresseDuTableau.lire(Map.of(
                        "territoire", List.of("DEP-44"),
                        "convention", List.of("LA"),
                        "periode", List.of("2024"),
                        "comparaison", List.of("ep"),
                        "inconnu", List.of("ignoré"))))
                .isEqualTo(LOIRE_ATLANTIQUE_2024);
    }

    @Test
    void un_parametre_vide_vaut_un_parametre_absent() {
        assertThat(AdresseDuTableau.lire(Map.of("territoire", List.of("", "  "), "periode", List.of())))
                .isEqualTo(new AdresseDuTableau(null, null, null, null));
    }

    @Test
    void un_parametre_repete_garde_sa_premiere_valeur() {
        assertThat(AdresseDuTableau.lire(Map.of("territoire", List.of("DEP-44", "DEP-37")))
                        .territoire())
                .isEqualTo("DEP-44");
    }

    @Test
    void le_lien_reconstruit_la_demande() {
        assertThat(LOIRE_ATLANTIQUE_2024.lien())
                .isEqualTo("?territoire=DEP-44&convention=LA&periode=2024&comparaison=ep");
    }

    @Test
    void changer_un_choix_garde_les_autres_sauf_la_convention_d_un_autre_territoire() {
        assertThat(LOIRE_ATLANTIQUE_2024.avecTerritoire("FR"))
                .isEqualTo(new AdresseDuTableau("FR", null, "2024", "ep"));
        assertThat(LOIRE_ATLANTIQUE_2024.avecConvention("N"))
                .isEqualTo(new AdresseDuTableau("DEP-44", "N", "2024", "ep"));
        assertThat(LOIRE_ATLANTIQUE_2024.avecPeriode(2022))
                .isEqualTo(new AdresseDuTableau("DEP-44", "LA", "2022", "ep"));
    }

    @Test
    void la_comparaison_par_defaut_n_encombre_pas_l_adresse() {
        assertThat(LOIRE_ATLANTIQUE_2024.avec(AxeDeComparaison.QPV).lien())
                .isEqualTo("?territoire=DEP-44&convention=LA&periode=2024");
        assertThat(LOIRE_ATLANTIQUE_2024.avec(AxeDeComparaison.QPV).avec(AxeDeComparaison.EP))
                .isEqualTo(LOIRE_ATLANTIQUE_2024);
    }
}
