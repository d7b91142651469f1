package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tones of maps, as the tokens give them: on a screen, in the dark, on paper. */
class JetonsTest {

    private static final Pattern TON = Pattern.compile("--copil-(?:fond|classe-[1-5]): #([0-9a-f]{6});");
    private static final int FOND_ET_CLASSES = 6;

    private static List<List<Double>> palettes() throws IOException {
        List<Double> clartes = TON.matcher(Files.readString(Path.of("frontend", "jetons.css")))
                .results()
                .map(JetonsTest::clarte)
                .toList();
        List<List<Double>> palettes = new ArrayList<>();
        for (int i = 0; i < clartes.size(); i += FOND_ET_CLASSES) {
            palettes.add(clartes.subList(i, i + FOND_ET_CLASSES));
        }
        return palettes;
    }

    /** Relative luminance, as WCAG defines it. */
    private static double clarte(MatchResult ton) {
        int couleur = Integer.parseInt(ton.group(1), 16);
        return 0.2126 * lineaire(couleur >> 16)
                + 0.7152 * lineaire(couleur >> 8 & 255)
                + 0.0722 * lineaire(couleur & 255);
    }

    private static double lineaire(int octet) {
        double part = octet / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contraste(double un, double autre) {
        return (Math.max(un, autre) + 0.05) / (Math.min(un, autre) + 0.05);
    }

    @Test
    void les_classes_d_une_carte_s_eloignent_du_fond_pas_a_pas_dans_chaque_theme() throws IOException {
        assertThat(palettes()).hasSize(4).allSatisfy(palette -> {
            double fond = palette.getFirst();
            double precedent = 1;
            for (double classe : palette.subList(1, FOND_ET_CLASSES)) {
                assertThat(contraste(classe, fond) / precedent).isGreaterThan(precedent == 1 ? 1.3 : 1.55);
                precedent = contraste(classe, fond);
            }
            assertThat(precedent).isGreaterThan(10);
        });
    }
}
