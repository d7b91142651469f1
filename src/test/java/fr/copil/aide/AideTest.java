package fr.copil.aide;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AideTest {

    /** As adults read a manual, with what it asks to try. */
    private static final int MOTS_PAR_MINUTE = 100;

    private static final Pattern LIEN = Pattern.compile("(?:href|src)=\"(/aide/[^\"]+)\"");

    @Test
    void chaque_chapitre_se_lit_en_dix_minutes() {
        Map<Chapitre, String> textes = Aide.rubriques().stream()
                .collect(groupingBy(Rubrique::chapitre, mapping(Rubrique::mots, joining(" "))));

        assertThat(textes.keySet()).containsExactlyInAnyOrder(Chapitre.values());
        assertThat(textes)
                .allSatisfy((chapitre, texte) ->
                        assertThat(texte.split(" ")).as(chapitre.libelle()).hasSizeBetween(100, 10 * MOTS_PAR_MINUTE));
    }

    @Test
    void chaque_image_chaque_exemple_et_chaque_renvoi_de_l_aide_existe() {
        List<String> rubriques = Aide.rubriques().stream().map(Rubrique::lien).toList();

        assertThat(Aide.rubriques().stream()
                        .flatMap(rubrique -> LIEN.matcher(rubrique.html()).results())
                        .map(trouve -> trouve.group(1)))
                .isNotEmpty()
                .allSatisfy(lien -> assertThat(rubriques.contains(lien)
                                || AideTest.class.getResource("/META-INF/resources" + lien) != null)
                        .as(lien)
                        .isTrue());
        assertThat(rubriques).doesNotHaveDuplicates();
    }

    @Test
    void chaque_image_se_dit_en_mots() {
        assertThat(Aide.rubriques().stream()
                        .flatMap(rubrique -> Pattern.compile("<img[^>]*alt=\"([^\"]*)\"")
                                .matcher(rubrique.html())
                                .results())
                        .map((MatchResult image) -> image.group(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(mots -> assertThat(mots).hasSizeGreaterThan(20));
    }
}
