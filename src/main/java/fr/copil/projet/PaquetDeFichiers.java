package fr.copil.projet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.ErreurCopil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A text as the very files of {@code data/referentiel} that hold it, in one archive: the same bytes each time. */
final class PaquetDeFichiers {

    private static final int PIECES_MAX = 40;
    private static final int OCTETS_MAX = 4 * 1024 * 1024;

    private static final List<String> COLONNES_DES_CIBLES = List.of("id", "indicateur", "population", Recopie.LECTURE);

    private PaquetDeFichiers() {}

    static byte[] ecrire(TexteEcrit texte) {
        Map<String, List<Rangee>> parFichier = new LinkedHashMap<>();
        texte.rangees().forEach(rangee -> parFichier
                .computeIfAbsent(rangee.fichier(), fichier -> new ArrayList<>())
                .add(rangee));
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(sortie, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<Rangee>> fichier : parFichier.entrySet()) {
                ZipEntry piece = new ZipEntry(nom(fichier.getKey(), texte.code()));
                piece.setTime(0);
                archive.putNextEntry(piece);
                archive.write(csv(fichier.getKey(), fichier.getValue()).getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static String nom(String fichier, String code) {
        return fichier.endsWith(".csv") ? fichier : fichier + "/" + code.toLowerCase(Locale.ROOT) + ".csv";
    }

    private static String csv(String fichier, List<Rangee> rangees) {
        List<String> colonnes = fichier.equals(Recopie.CIBLES)
                ? COLONNES_DES_CIBLES
                : GenreDeRangee.duFichier(fichier).orElseThrow().colonnes();
        StringWriter texte = new StringWriter();
        try (CsvWriter lignes = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(texte)) {
            lignes.writeRecord(colonnes);
            rangees.forEach(rangee ->
                    lignes.writeRecord(colonnes.stream().map(rangee::cellule).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString();
    }

    /** @throws ErreurCopil for what is no such archive */
    static List<Rangee> lire(InputStream recu) throws IOException {
        List<Rangee> rangees = new ArrayList<>();
        int pieces = 0;
        try (ZipInputStream archive = new ZipInputStream(recu, StandardCharsets.UTF_8)) {
            for (ZipEntry piece = archive.getNextEntry(); piece != null; piece = archive.getNextEntry()) {
                if (piece.isDirectory()) {
                    continue;
                }
                byte[] octets = archive.readNBytes(OCTETS_MAX + 1);
                if (++pieces > PIECES_MAX || octets.length > OCTETS_MAX) {
                    throw new ErreurCopil(
                            "PROJET-ARCHIVE-LOURDE", "Cette archive est trop lourde pour être celle d'une convention.");
                }
                Optional<String> fichier = fichier(piece.getName());
                if (fichier.isPresent()) {
                    rangees.addAll(rangees(fichier.get(), piece.getName(), octets));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw abimee();
        } catch (FichierIllisible e) {
            throw new ErreurCopil("PROJET-ARCHIVE-FAUTE", "Cette archive a une faute : " + e.getMessage());
        }
        if (pieces == 0) {
            throw abimee();
        }
        return rangees;
    }

    private static ErreurCopil abimee() {
        return new ErreurCopil(
                "PROJET-ARCHIVE",
                "Ce fichier n'est pas l'archive d'une convention : exportez-la de nouveau depuis Copil.");
    }

    /** Whatever folder the archive was made in. */
    private static Optional<String> fichier(String piece) {
        String[] parties = piece.split("/");
        String nom = parties[parties.length - 1];
        String dossier = parties.length > 1 ? parties[parties.length - 2] : "";
        return Stream.of(nom, dossier)
                .filter(un -> nom.endsWith(".csv"))
                .filter(un ->
                        un.equals(Recopie.CIBLES) || GenreDeRangee.duFichier(un).isPresent())
                .findFirst();
    }

    private static List<Rangee> rangees(String fichier, String nom, byte[] octets) {
        List<Rangee> rangees = new ArrayList<>();
        new FichierCsv(nom, octets).parcourir(List.of("id"), ligne -> {
            Map<String, String> cellules = new HashMap<>();
            ligne.colonnes().forEach(colonne -> cellules.put(colonne, Saisie.nettoyer(ligne.texteSiPresent(colonne))));
            rangees.add(new Rangee(fichier, ligne.requis("id"), cellules));
        });
        return rangees;
    }
}
