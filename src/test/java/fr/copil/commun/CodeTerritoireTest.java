package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTerritoireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR",
                "REG-52",
                "ACA-17",
                "DEP-44",
                "DEP-2A",
                "DEP-976",
                "EPCI-244400404",
                "COM-44109",
                "COM-2B033",
                "COM-97411",
                "QPV-QN04405M",
                "QPV-QP044005",
                "REP-0440284V",
                "ETAB-0440284V"
            })
    void un_code_de_chaque_niveau_est_accepte(String code) {
        assertThat(CodeTerritoire.lire(code)).contains(new CodeTerritoire(code));
        assertThat(new CodeTerritoire(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " FR",
                "fr",
                "DEP-",
                "DEP-4",
                "DEP-044X",
                "dep-44",
                "REG-520",
                "EPCI-12",
                "COM-441099",
                "ETAB-0440284v",
                "ETAB-440284V",
                "QPV-44005",
                "DEP-44' or '1'='1",
                "DEP-44\n"
            })
    void une_autre_forme_est_refusee(String code) {
        assertThat(CodeTerritoire.lire(code)).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> new CodeTerritoire(code));
    }

    @Test
    void le_refus_dit_le_code_recu_et_en_donne_un_juste() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new CodeTerritoire("Loire-Atlantique"))
                .satisfies(erreur -> assertThat(erreur.code()).isEqualTo("TERRITOIRE-FORME"))
                .withMessageContaining("« Loire-Atlantique »")
                .withMessageContaining("DEP-44");
    }

    @Test
    void le_refus_d_un_texte_colle_reste_court() {
        String texteColle = "x".repeat(5000);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new CodeTerritoire(texteColle))
                .satisfies(erreur -> assertThat(erreur.getMessage()).hasSizeLessThan(150));
    }

    @Test
    void les_fabriques_prefixent_le_code_du_producteur() {
        assertThat(CodeTerritoire.departement("2A").valeur()).isEqualTo("DEP-2A");
        assertThat(CodeTerritoire.commune("44109").valeur()).isEqualTo("COM-44109");
        assertThat(CodeTerritoire.etablissement("0440284V").valeur()).isEqualTo("ETAB-0440284V");
    }

    @Test
    void les_codes_se_rangent_par_leur_texte() {
        assertThat(Stream.of("REG-52", "ACA-17", "DEP-44")
                        .map(CodeTerritoire::new)
                        .sorted())
                .map(CodeTerritoire::valeur)
                .containsExactly("ACA-17", "DEP-44", "REG-52");
    }
}
