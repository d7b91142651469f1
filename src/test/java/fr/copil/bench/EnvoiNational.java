package fr.copil.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A published file of as many rows as wanted: the IPS of the écoles of France as the DEPP gives them, of as many rentrées as
 * it takes, back from the last one of the shipped file.
 */
final class EnvoiNational {

    private static final String MODELE = "open/education/ips_ecoles_2016-2021_france.csv";

    private static final int DERNIERE = 2021;

    private EnvoiNational() {}

    static void ecrire(Path donnees, int lignes, Path vers) throws IOException {
        List<String> modele = Files.readAllLines(donnees.resolve(MODELE), StandardCharsets.UTF_8);
        List<String> ecoles = modele.subList(1, modele.size());
        try (BufferedWriter sortie = Files.newBufferedWriter(vers, StandardCharsets.UTF_8)) {
            sortie.write(modele.getFirst() + "\n");
            for (int i = 0; i < lignes; i++) {
                String ecole = ecoles.get(i % ecoles.size());
                int rentree = DERNIERE - i / ecoles.size();
                int fin = ecole.lastIndexOf(';');
                double indice = Double.parseDouble(ecole.substring(fin + 1)) - (DERNIERE - rentree) % 7;
                sortie.write(rentree + "-" + (rentree + 1) + ecole.substring(ecole.indexOf(';'), fin + 1)
                        + Math.round(indice * 10) / 10.0 + "\n");
            }
        }
    }

    static void comprimer(Path fichier, Path vers) throws IOException {
        try (OutputStream octets = Files.newOutputStream(vers);
                ZipOutputStream archive = new ZipOutputStream(octets)) {
            archive.putNextEntry(new ZipEntry(fichier.getFileName().toString()));
            Files.copy(fichier, archive);
        }
    }

    /** Its cells read, and nothing made of them. */
    static int parcourir(Path fichier) throws IOException {
        int signes = 0;
        try (CsvReader<CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(fichier, StandardCharsets.UTF_8)) {
            for (CsvRecord ligne : lecteur) {
                for (int i = 0; i < ligne.getFieldCount(); i++) {
                    signes += ligne.getField(i).length();
                }
            }
        }
        return signes;
    }
}
