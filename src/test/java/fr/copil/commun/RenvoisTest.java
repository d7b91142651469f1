package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenvoisTest {

    @DisplayName("Une phrase perd ses questions, ses lignes et ses codes, et garde le nom des documents.")
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Le document écrit « moins de 10 % » sans dire de quoi (Q-12) : des points. > Le document écrit « moins de 10 % » sans dire de quoi : des points.",
                "Q-11, Q-13 : moins de trois ans > moins de trois ans",
                "imprimé « Standral » en annexe (OCR-14) > imprimé « Standral » en annexe",
                "N art. 2.1-1 l. 130 > convention nationale, art. 2.1-1",
                "LA art. 2 l. 62, 65, 86 > convention Loire-Atlantique, art. 2",
                "LA-Ann.1 l. 204-247 > convention Loire-Atlantique, annexe 1",
                "N A1-2 l. 431 > convention nationale, annexe 1-2",
                "« Accusé » lu Acsé (?) (OCR-01) > « Accusé » lu Acsé (?)",
                "Académie d'Aix | Alpes > Académie d'Aix ; Alpes",
                "LA art. 3 : DSDEN déjà très active > convention Loire-Atlantique, art. 3 : DSDEN déjà très active",
                "Copil, d'après IVAC (DEPP) ; répond à N-I08, proche de N-M07 et LA-I04 > Copil, d'après IVAC (DEPP)"
            })
    void sans(String texte, String attendu) {
        assertThat(Renvois.sans(texte)).isEqualTo(attendu);
        assertThat(Renvois.dans(attendu)).isFalse();
    }

    @DisplayName("Une source dit ses lieux, chacun une fois.")
    @Test
    void lieux() {
        assertThat(Renvois.lieux("LA art. 2 l. 90 | LA art. 2 l. 92 | LA-Ann.1 l. 208"))
                .isEqualTo("Convention Loire-Atlantique, art. 2 ; Convention Loire-Atlantique, annexe 1");
    }

    @DisplayName("Une note qui ne parle qu'en codes reste repliée.")
    @Test
    void lisibles() {
        assertThat(Renvois.lisibles(List.of(
                        "voir Q-45", "proche de N-I05 et N-I06, jamais identique (Q-32)", "deux puces vides (Q-45)")))
                .containsExactly("deux puces vides");
    }

    @DisplayName("Ce qui s'écrit ainsi sans être un code n'en est pas un.")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REP+ en QPV",
                "A-t-il vu la N 137 ?",
                "2016-2020",
                "REP-là",
                "Aix-Marseille",
                "art. 2.1-1",
                "M. le préfet"
            })
    void pas_un_code(String texte) {
        assertThat(Renvois.dans(texte)).isFalse();
        assertThat(Renvois.sans(texte)).isEqualTo(texte);
    }

    @DisplayName(
            "Les sigles d'un texte se disent une fois, REP+ n'est pas REP, et ce qu'un texte développe ne se redit pas.")
    @Test
    void sigles() {
        assertThat(Sigles.dans(Stream.of(
                        "Réussite au DNB en REP+, DNB-G-DEP44", "programme de réussite éducative (PRE)", "le PRE")))
                .extracting(Sigles.Sigle::enClair)
                .containsExactly("DNB : diplôme national du brevet", "REP+ : réseau d'éducation prioritaire renforcé");
    }
}
