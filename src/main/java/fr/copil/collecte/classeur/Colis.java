package fr.copil.collecte.classeur;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** One of the files that a dropped one holds: itself, a member of an archive, or a sheet of a workbook, as a CSV. */
public final class Colis {

    private final String nom;
    private final byte[] octets;

    public Colis(String nom, byte[] octets) {
        this.nom = nom;
        this.octets = octets;
    }

    public String nom() {
        return nom;
    }

    public byte[] octets() {
        return octets;
    }

    /** What one file may take in memory while it is read. */
    private static final int OCTETS_MAX = 40 * 1024 * 1024;

    private static final int PIECES_MAX = 200;

    /** @param suite takes each in turn: one only is held at a time */
    public static void ouvrir(String nom, Path recu, Consumer<Colis> suite) throws IOException {
        if (!estUneArchive(recu)) {
            try (InputStream contenu = Files.newInputStream(recu)) {
                deplier(new Colis(nom, octets(nom, contenu)), suite);
            }
            return;
        }
        try (ZipFile archive = new ZipFile(recu.toFile())) {
            List<? extends ZipEntry> pieces = archive.stream()
                    .filter(piece -> !piece.isDirectory() && !cachee(piece.getName()))
                    .toList();
            if (pieces.size() > PIECES_MAX) {
                throw new ErreurCopil(
                        "DEPOT-PIECES",
                        "Cette archive a " + pieces.size() + " fichiers, " + PIECES_MAX
                                + " au plus : déposez-la en plusieurs fois.");
            }
            for (ZipEntry piece : pieces) {
                try (InputStream contenu = archive.getInputStream(piece)) {
                    String sien = piece.getName();
                    deplier(new Colis(sien.substring(sien.lastIndexOf('/') + 1), octets(sien, contenu)), suite);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new ErreurCopil("DEPOT-ARCHIVE", "Cette archive ZIP est coupée ou abîmée : envoyez-la de nouveau.");
        }
    }

    /** A workbook is a zip too: it is told by what it holds. */
    private static boolean estUneArchive(Path recu) throws IOException {
        try (InputStream contenu = Files.newInputStream(recu)) {
            byte[] marque = contenu.readNBytes(4);
            if (marque.length < 4 || marque[0] != 'P' || marque[1] != 'K') {
                return false;
            }
        }
        try (ZipFile archive = new ZipFile(recu.toFile())) {
            return archive.getEntry("[Content_Types].xml") == null && archive.getEntry("mimetype") == null;
        } catch (ZipException e) {
            return true;
        }
    }

    /** What a Mac adds to an archive. */
    private static boolean cachee(String piece) {
        return piece.startsWith("__MACOSX/")
                || piece.substring(piece.lastIndexOf('/') + 1).startsWith(".");
    }

    private static byte[] octets(String nom, InputStream contenu) throws IOException {
        byte[] octets = contenu.readNBytes(OCTETS_MAX + 1);
        if (octets.length > OCTETS_MAX) {
            throw new ErreurCopil(
                    "DEPOT-TAILLE",
                    "« " + nom + " » dépasse " + OCTETS_MAX / 1024 / 1024
                            + " Mo une fois ouvert : enregistrez-le en plusieurs fichiers, une année à la fois.");
        }
        return octets;
    }

    /** Each sheet of a workbook that shows something is a file of its own, which keeps the name of the workbook. */
    private static void deplier(Colis colis, Consumer<Colis> suite) {
        Optional<Classeur> classeur =
                commence(colis.octets, 'P', 'K') ? Classeur.lire(colis.nom, colis.octets) : Optional.empty();
        if (classeur.isEmpty()) {
            suite.accept(colis);
            return;
        }
        classeur.get().feuilles().stream()
                .filter(feuille -> !feuille.masquee() && !feuille.rangees().isEmpty())
                .map(feuille -> new Colis(
                        colis.nom.replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-" + feuille.nom() + ".csv",
                        csv(feuille).getBytes(StandardCharsets.UTF_8)))
                .forEach(suite);
    }

    private static boolean commence(byte[] octets, char un, char deux) {
        return octets.length > 1 && octets[0] == un && octets[1] == deux;
    }

    private static String csv(Feuille feuille) {
        int largeur = feuille.rangees().stream()
                .map(rangee -> rangee.cellules())
                .filter(cellules -> !cellules.isEmpty())
                .mapToInt(cellules -> cellules.lastKey() + 1)
                .max()
                .orElse(0);
        StringWriter texte = new StringWriter();
        try (CsvWriter lignes = CsvWriter.builder().fieldSeparator(';').build(texte)) {
            feuille.rangees().forEach(rangee -> lignes.writeRecord(cellules(rangee.cellules(), largeur)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString();
    }

    private static List<String> cellules(SortedMap<Integer, Cellule> cellules, int largeur) {
        List<String> textes = new ArrayList<>();
        for (int i = 0; i < largeur; i++) {
            Cellule cellule = cellules.get(i);
            textes.add(cellule == null ? "" : cellule.texte().replaceAll("\\s+", " "));
        }
        return textes;
    }
}
