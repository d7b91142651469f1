package fr.copil.indicateur.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.copil.commun.Calcul;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The definitions of {@code data/referentiel}, all of them, without a database. */
public final class Referentiel {

    private static final Path DOSSIER = Path.of("data/referentiel/indicateurs");

    private Referentiel() {}

    public static List<Definition> definitions() {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return fichiers.filter(f -> f.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(Referentiel::lire)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Definition> lire(Path fichier) {
        try (CsvReader<NamedCsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(fichier)) {
            return lecteur.stream().map(Referentiel::definition).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition definition(NamedCsvRecord ligne) {
        return new Definition(
                ligne.getField("id"),
                null,
                "",
                ligne.getField("nom"),
                Stream.of(Theme.values())
                        .filter(t -> t.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(ligne.getField("theme")))
                        .findFirst()
                        .orElse(null),
                List.of(),
                "",
                ligne.getField("niveau"),
                ligne.getField("unite"),
                "",
                "",
                Stream.of(Sens.values())
                        .filter(s -> s.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(ligne.getField("sens")))
                        .findFirst()
                        .orElse(null),
                "",
                false,
                "",
                "",
                "",
                Calcul.de(ligne.findField("calcul").orElse("")),
                "",
                Optional.of(ligne.getField("compte"))
                        .filter(compte -> !compte.isEmpty())
                        .map(compte -> Denombrement.valueOf(compte.toUpperCase(Locale.ROOT)))
                        .orElse(Denombrement.PERSONNES),
                "");
    }
}
