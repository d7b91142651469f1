package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records are alike; the code that one binds says its number, and no other does. Decision 0001. */
class DecisionsTest {

    private static final Pattern TETE = Pattern.compile(
            "# (\\d{4})\\. \\S.*\\n\\d{4}-\\d{2}-\\d{2}\\. Accepted\\.( Bound (code|data): (?<lie>[^\\n]+(\\n[^\\n]+)*))?\\n\\n");
    private static final Pattern CLASSE = Pattern.compile("`((?:[a-z]+\\.)*)([A-Z]\\w+)`");
    private static final Pattern CITATION = Pattern.compile("[Dd]ecision (\\d{4})");

    @Test
    void chaque_decision_a_la_meme_tete() throws IOException {
        for (Path decision : fichiers(Path.of("src/docs/decisions"), ".md")) {
            Matcher tete = TETE.matcher(Files.readString(decision));
            assertThat(tete.lookingAt()).as(decision.toString()).isTrue();
            assertThat(decision.getFileName().toString()).startsWith(tete.group(1) + "-");
        }
    }

    @Test
    void le_code_qu_une_decision_lie_existe_et_dit_son_numero() throws IOException {
        Map<String, Path> sources = sources("src/main/java", "src/test/java");
        Set<String> fautes = new TreeSet<>();
        int lies = 0;
        for (Map.Entry<String, String> decision : tetes().entrySet()) {
            int preuves = decision.getValue().indexOf(';');
            String lie = preuves < 0 ? decision.getValue() : decision.getValue().substring(0, preuves);
            for (String classe : classes(decision.getValue())) {
                Path source = sources.get(classe);
                if (source == null) {
                    fautes.add(decision.getKey() + " : " + classe + " n'existe pas");
                }
            }
            for (String classe : classes(lie)) {
                Path source = sources.get(classe);
                lies++;
                if (source != null && !Files.readString(source).contains("ecision " + decision.getKey())) {
                    fautes.add(decision.getKey() + " : " + classe + " ne la cite pas");
                }
            }
        }
        assertThat(fautes).isEmpty();
        assertThat(lies).isGreaterThan(30);
    }

    @Test
    void le_code_qui_cite_une_decision_est_lie_par_elle() throws IOException {
        Map<String, String> tetes = tetes();
        Set<String> fautes = new TreeSet<>();
        for (Map.Entry<String, Path> source : sources("src/main/java").entrySet()) {
            CITATION.matcher(Files.readString(source.getValue()))
                    .results()
                    .map((MatchResult trouve) -> trouve.group(1))
                    .filter(numero -> !classes(tetes.getOrDefault(numero, "")).contains(source.getKey()))
                    .forEach(numero -> fautes.add(numero + " : " + source.getKey()));
        }
        assertThat(fautes).isEmpty();
    }

    /** What each decision binds, by its number. */
    private static Map<String, String> tetes() throws IOException {
        Map<String, String> tetes = new TreeMap<>();
        for (Path decision : fichiers(Path.of("src/docs/decisions"), ".md")) {
            Matcher tete = TETE.matcher(Files.readString(decision));
            if (tete.lookingAt() && tete.group("lie") != null) {
                tetes.put(tete.group(1), tete.group("lie"));
            }
        }
        return tetes;
    }

    /** Their full names: one without a package is in that of the name before it. */
    private static List<String> classes(String lie) {
        List<String> classes = new ArrayList<>();
        String paquet = "";
        for (MatchResult nom : CLASSE.matcher(lie).results().toList()) {
            paquet = nom.group(1).isEmpty() ? paquet : nom.group(1);
            classes.add(paquet + nom.group(2));
        }
        return classes;
    }

    private static Map<String, Path> sources(String... racines) throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        for (String racine : racines) {
            for (Path source : fichiers(Path.of(racine), ".java")) {
                String nom = Path.of(racine).relativize(source).toString().replace(".java", "");
                sources.put(nom.replace('/', '.'), source);
            }
        }
        return sources;
    }

    private static List<Path> fichiers(Path racine, String fin) throws IOException {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(fichier -> fichier.toString().endsWith(fin))
                    .sorted()
                    .toList();
        }
    }
}
