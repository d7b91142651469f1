package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The map of the rooms, from what they really use and from the sentence of each {@code package-info}. Written to
 * {@code target/pieces.md}; the committed one is a copy of it.
 */
class CarteDesPiecesTest {

    private static final Path COMMISE = Path.of("src/docs/pieces.md");
    private static final Path FAITE = Path.of("target/pieces.md");
    private static final Pattern PHRASE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final String TETE =
            """
            # The rooms

            Written by `CarteDesPiecesTest` from the code, never by hand: when it fails, `cp target/pieces.md src/docs/pieces.md`.
            An arrow goes from a room to one that it uses; `commun`, which every room may use, is left out of the picture.

            """;

    @Test
    void la_carte_des_pieces_est_celle_du_code() throws IOException {
        ApplicationModules pieces = ApplicationModules.of(CopilApplication.class);
        List<ApplicationModule> rangees = pieces.stream()
                .sorted((une, autre) -> nom(une).compareTo(nom(autre)))
                .toList();
        String carte = TETE + dessin(pieces, rangees) + tableau(pieces, rangees);
        Files.createDirectories(FAITE.getParent());
        Files.writeString(FAITE, carte);

        assertThat(COMMISE).content().as("cp " + FAITE + " " + COMMISE).isEqualTo(carte);
    }

    private static String dessin(ApplicationModules pieces, List<ApplicationModule> rangees) {
        return rangees.stream()
                .flatMap(piece -> utilisees(pieces, piece).stream()
                        .filter(autre -> !autre.equals("commun"))
                        .map(autre -> "    " + nom(piece) + " --> " + autre + "\n"))
                .collect(Collectors.joining("", "```mermaid\ngraph TD\n", "```\n\n"));
    }

    private static String tableau(ApplicationModules pieces, List<ApplicationModule> rangees) throws IOException {
        StringBuilder lignes = new StringBuilder("| room | what it is for | uses |\n|---|---|---|\n");
        for (ApplicationModule piece : rangees) {
            lignes.append("| `%s` | %s | %s |%n"
                    .formatted(nom(piece), phrase(piece), String.join(", ", utilisees(pieces, piece))));
        }
        return lignes.toString().replace(System.lineSeparator(), "\n");
    }

    private static String nom(ApplicationModule piece) {
        return piece.getIdentifier().toString();
    }

    private static List<String> utilisees(ApplicationModules pieces, ApplicationModule piece) {
        return piece.getDirectDependencies(pieces).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .map(CarteDesPiecesTest::nom)
                .distinct()
                .sorted()
                .toList();
    }

    private static String phrase(ApplicationModule piece) throws IOException {
        Path source = Path.of("src/main/java", piece.getBasePackage().getName().split("\\."))
                .resolve("package-info.java");
        Matcher javadoc = PHRASE.matcher(Files.readString(source));
        assertThat(javadoc.find()).as("une phrase dans " + source).isTrue();
        return javadoc.group(1).replaceAll("\\s*\\*\\s*|\\s+", " ").strip();
    }
}
