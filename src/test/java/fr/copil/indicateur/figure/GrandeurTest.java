package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Calcul;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrandeurTest {

    @Test
    void des_moyens_dont_le_document_tait_l_unite_se_lisent_en_euros() {
        assertThat(Grandeur.de(definition("", Denombrement.EUROS)).texte(987_654))
                .isEqualTo("987\u202f654\u202f€");
        assertThat(Grandeur.de(definition("", Denombrement.PERSONNES)).texte(104.3))
                .isEqualTo("104,3");
    }

    private static Definition definition(String unite, Denombrement compte) {
        return new Definition(
                "X",
                "LA",
                "",
                "",
                null,
                List.of(),
                "",
                "",
                unite,
                "",
                "",
                null,
                "",
                false,
                "",
                "",
                "",
                Calcul.VALEUR,
                "",
                compte,
                "");
    }
}
