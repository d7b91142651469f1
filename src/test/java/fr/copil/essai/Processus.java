package fr.copil.essai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process of its own, that tests may kill; it ends too soon for code that is compiled twice to pay. */
public final class Processus {

    private Processus() {}

    /** Copil itself, without the tests' own settings, such as their log file. */
    public static Process copil(Path dossier, String... arguments) throws IOException {
        return java(
                dossier,
                classes().filter(chemin -> !chemin.endsWith("test-classes")),
                Stream.concat(Stream.of("fr.copil.CopilApplication"), Arrays.stream(arguments)));
    }

    /** A class of the tests. */
    public static Process essai(Path dossier, Class<?> principale, String... arguments) throws IOException {
        return java(dossier, classes(), Stream.concat(Stream.of(principale.getName()), Arrays.stream(arguments)));
    }

    /** Waits until it ends, and gives what it said. */
    public static String sortie(Process processus) throws IOException {
        return new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Stream<String> classes() {
        return Stream.of(System.getProperty("java.class.path").split(":"));
    }

    private static Process java(Path dossier, Stream<String> classes, Stream<String> suite) throws IOException {
        Path chemins = Files.writeString(
                dossier.resolve("arguments"), classes.collect(Collectors.joining(":", "-cp \"", "\"")));
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "@" + chemins));
        commande.addAll(suite.toList());
        return new ProcessBuilder(commande).redirectErrorStream(true).start();
    }
}
