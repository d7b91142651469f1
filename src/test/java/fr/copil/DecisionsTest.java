package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records are alike, and the code that one binds says its number. Decision 0001. */
class DecisionsTest {

    private static final Pattern TETE = Pattern.compile(
            "# (\\d{4})\\. \\S.*\\n\\d{4}-\\d{2}-\\d{2}\\. Accepted\\.( Bound (code|data): (?<lie>[^\\n]+(\\n[^\\n]+)*))?\\n\\n");
    private static final Pattern CLASSE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w+)`");

    @Test
    void chaque_decision_a_la_meme_tete() throws IOException {
        for (Path decision : fichiers(Path.of("src/docs/decisions"), ".md")) {
            Matcher tete = TETE.matcher(Files.readString(decision));
            assertThat(tete.lookingAt()).as(decision.toString()).isTrue();
            assertThat(decision.getFileName().toString()).startsWith(tete.group(1) + "-");
        }
    }

    @Test
    void le_code_qu_une_decision_lie_dit_son_numero() throws IOException {
        Map<String, Path> sources = fichiers(Path.of("src/main/java"), ".java").stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.toMap(DecisionsTest::nom, source -> source, (un, autre) -> un));
        Set<String> muets = new TreeSet<>();
        int lies = 0;
        for (Path decision : fichiers(Path.of("src/docs/decisions"), ".md")) {
            Matcher tete = TETE.matcher(Files.readString(decision));
            if (!tete.lookingAt() || tete.group("lie") == null) {
                continue;
            }
            List<String> classes = CLASSE.matcher(tete.group("lie"))
                    .results()
                    .map((MatchResult trouve) -> trouve.group(1))
                    .toList();
            for (String classe : classes) {
                Path source = sources.get(classe);
                if (source == null) {
                    continue;
                }
                lies++;
                if (!Files.readString(source).contains("ecision " + tete.group(1))) {
                    muets.add(tete.group(1) + " : " + classe);
                }
            }
        }
        assertThat(muets).isEmpty();
        assertThat(lies).isGreaterThan(30);
    }

    private static String nom(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static List<Path> fichiers(Path racine, String fin) throws IOException {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(fichier -> fichier.toString().endsWith(fin))
                    .sorted()
                    .toList();
        }
    }
}
