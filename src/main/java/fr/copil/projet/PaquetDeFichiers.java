package fr.copil.projet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.ErreurCopil;
import java.io.ByteArrayInputStream;
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
    private static final int RECU_MAX = 10 * 1024 * 1024;

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

    static List<String> colonnes(String fichier) {
        return fichier.equals(Recopie.CIBLES)
                ? COLONNES_DES_CIBLES
                : GenreDeRangee.duFichier(fichier).orElseThrow().colonnes();
    }

    private static String csv(String fichier, List<Rangee> rangees) {
        List<String> colonnes = colonnes(fichier);
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

    /** @throws ErreurCopil for what is neither such an archive nor a workbook of its files */
    static List<Rangee> lire(InputStream recu) throws IOException {
        byte[] octets = recu.readNBytes(RECU_MAX + 1);
        if (octets.length > RECU_MAX) {
            throw lourde();
        }
        try {
            return estUnClasseur(octets) ? ClasseurDeTexte.lire(octets) : archive(octets);
        } catch (ZipException | IllegalArgumentException e) {
            throw abimee();
        } catch (FichierIllisible e) {
            throw new ErreurCopil("PROJET-ARCHIVE-FAUTE", "Ce fichier a une faute : " + e.getMessage());
        }
    }

    /** Told by the names of what it holds, which stand in it as they are. */
    private static boolean estUnClasseur(byte[] octets) {
        String signes = new String(octets, StandardCharsets.ISO_8859_1);
        return signes.startsWith("PK")
                && (signes.contains("xl/workbook.xml")
                        || signes.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    }

    private static List<Rangee> archive(byte[] octets) throws IOException {
        List<Rangee> rangees = new ArrayList<>();
        int pieces = 0;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            for (ZipEntry piece = archive.getNextEntry(); piece != null; piece = archive.getNextEntry()) {
                pieces++;
                Optional<String> fichier = piece.isDirectory() ? Optional.empty() : fichier(piece.getName());
                if (fichier.isPresent()) {
                    rangees.addAll(rangees(fichier.get(), piece.getName(), piece(archive, pieces)));
                }
            }
        }
        if (pieces == 0) {
            throw abimee();
        }
        return rangees;
    }

    private static byte[] piece(ZipInputStream archive, int pieces) throws IOException {
        byte[] octets = archive.readNBytes(OCTETS_MAX + 1);
        if (pieces > PIECES_MAX || octets.length > OCTETS_MAX) {
            throw lourde();
        }
        return octets;
    }

    private static ErreurCopil lourde() {
        return new ErreurCopil("PROJET-ARCHIVE-LOURDE", "Ce fichier est trop lourd pour être celui d'une convention.");
    }

    private static ErreurCopil abimee() {
        return new ErreurCopil(
                "PROJET-ARCHIVE",
                "Ce fichier n'est ni l'archive ni le classeur d'une convention : exportez-la de nouveau depuis Copil.");
    }

    /** Whatever folder the archive was made in. */
    static Optional<String> fichier(String piece) {
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
