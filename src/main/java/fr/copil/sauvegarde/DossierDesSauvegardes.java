package fr.copil.sauvegarde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where backups are kept: those of each night under its date, of which the latest stay; those that somebody asked for, for good. */
record DossierDesSauvegardes(Path chemin) {

    private static final Pattern DE_LA_NUIT = Pattern.compile("copil-(\\d{4}-\\d{2}-\\d{2})\\.zip");

    Path deLaNuit(LocalDate jour) {
        return chemin.resolve("copil-" + jour + ".zip");
    }

    /** Of the shell, and of who stands before a screen. */
    Path demandes() {
        return chemin.resolve("demandes");
    }

    /** The latest first. */
    List<SauvegardeGardee> gardees() {
        if (!Files.isDirectory(chemin)) {
            return List.of();
        }
        try (Stream<Path> contenu = Files.list(chemin)) {
            return contenu.filter(fichier -> fichier.getFileName().toString().endsWith(".zip"))
                    .flatMap(fichier -> lue(fichier).stream())
                    .sorted(Comparator.comparing(SauvegardeGardee::le).reversed())
                    .toList();
        } catch (IOException illisible) {
            // Its pages go on: the next backup says what is wrong with it.
            return List.of();
        }
    }

    private static Optional<SauvegardeGardee> lue(Path fichier) {
        try {
            return Optional.of(new SauvegardeGardee(
                    fichier.getFileName().toString(),
                    Files.getLastModifiedTime(fichier).toInstant(),
                    Files.size(fichier)));
        } catch (IOException partie) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> derniereNuit() {
        return nuits().stream()
                .map(nom -> DE_LA_NUIT.matcher(nom))
                .filter(Matcher::matches)
                .flatMap(nom -> jour(nom.group(1)).stream())
                .findFirst();
    }

    /** A file that somebody named so may bear no day. */
    private static Optional<LocalDate> jour(String ecrit) {
        try {
            return Optional.of(LocalDate.parse(ecrit));
        } catch (DateTimeParseException aucun) {
            return Optional.empty();
        }
    }

    void balayer() {
        for (Path ou : List.of(chemin, demandes())) {
            if (Files.isDirectory(ou)) {
                try (Stream<Path> contenu = Files.list(ou)) {
                    for (Path reste : contenu.filter(Files::isRegularFile)
                            .filter(fichier ->
                                    ou.equals(demandes()) || fichier.toString().endsWith(".tmp"))
                            .toList()) {
                        Files.deleteIfExists(reste);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    void nePasGarderPlusDe(int nuits) throws IOException {
        for (String ancienne : nuits().stream().skip(nuits).toList()) {
            Files.deleteIfExists(chemin.resolve(ancienne));
        }
    }

    /** The names of those of nights, the latest first. */
    private List<String> nuits() {
        return gardees().stream()
                .map(SauvegardeGardee::nom)
                .filter(nom -> DE_LA_NUIT.matcher(nom).matches())
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
