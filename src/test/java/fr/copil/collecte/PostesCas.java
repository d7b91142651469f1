package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The posts that the politique de la ville pays, as published, found again through the loader and the SQL. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class PostesCas {

    @Autowired
    private SerieService series;

    @ParameterizedTest
    @CsvSource({
        "ADR, DEP-44, 2020, 36, 715502.16",
        "ADR, DEP-44, 2021, 57, 1144093.74",
        "ADR, DEP-44, 2022, 65, 1381510",
        "ADR, DEP-44, 2023, 61, 1375899.53",
        "ADR, DEP-44, 2024, 65, 1482689.65",
        "ADR, DEP-44, 2025, 62, 444168",
        "ADR, DEP-37, 2020, 30, 596251.80",
        "ADR, FR, 2020, 4655, 92617779.60",
        "ADR, FR, 2024, 4721, 112889708.89",
        "FJP, DEP-44, 2020, 22, 151041",
        "FJP, DEP-44, 2024, 21, 126564",
        "FJP, DEP-44, 2025, 24, 230442",
        "FJP, FR, 2025, 1673, 21992334"
    })
    void les_postes_sont_des_identifiants_distincts_et_les_euros_des_sommes_exactes(
            String serie, String territoire, int annee, int postes, BigDecimal euros) {
        assertThat(valeur(serie + "-POSTES", territoire, annee)).isEqualByComparingTo(BigDecimal.valueOf(postes));
        assertThat(valeur(serie + "-EUROS", territoire, annee)).isEqualByComparingTo(euros);
    }

    @Test
    void l_annee_2025_est_provisoire_et_le_dit() {
        for (String indicateur : List.of("ADR-POSTES", "ADR-EUROS", "FJP-POSTES", "FJP-EUROS")) {
            assertThat(mesure(indicateur, "DEP-44", 2025).qualite()).isEqualTo(Qualite.PROVISOIRE);
            assertThat(mesure(indicateur, "DEP-44", 2025).commentaire()).startsWith("Provisoire");
            assertThat(mesure(indicateur, "DEP-44", 2024).qualite()).isEqualTo(Qualite.DEFINITIF);
        }
    }

    @Test
    void une_ligne_sans_departement_compte_pour_la_france_seule_qui_dit_combien() {
        assertThat(mesure("ADR-POSTES", "FR", 2020).commentaire())
                .contains("21 postes sans département", "France seulement")
                .doesNotContain("ne s'additionnent pas");
        assertThat(mesure("FJP-POSTES", "FR", 2025).commentaire())
                .contains("18 postes sans département", "ne s'additionnent pas");
    }

    @Test
    void les_postes_d_un_contrat_de_ville_sont_ceux_de_l_intercommunalite_qui_le_porte() {
        assertThat(series.series(Set.of(new CodeTerritoire("EPCI-244400404")), Set.of("ADR-POSTES"))
                        .periodes("ADR-POSTES"))
                .containsExactly(2024, 2025);
        assertThat(valeur("ADR-POSTES", "EPCI-244400404", 2024).add(valeur("ADR-POSTES", "EPCI-244400644", 2024)))
                .isLessThanOrEqualTo(BigDecimal.valueOf(65));
        assertThat(mesure("ADR-POSTES", "EPCI-244400404", 2024).commentaire()).contains("contrat de ville");
    }

    private BigDecimal valeur(String indicateur, String territoire, int annee) {
        return BigDecimal.valueOf(
                mesure(indicateur, territoire, annee).enValeur().orElseThrow());
    }

    private Mesure mesure(String indicateur, String territoire, int annee) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(indicateur))
                .en(code, indicateur, Population.ENSEMBLE, annee)
                .orElseThrow();
    }
}
