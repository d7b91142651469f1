package fr.copil.collecte.classeur;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final Contenu contenu;

    public Colis(String nom, Contenu contenu) {
        this.nom = nom;
        this.contenu = contenu;
    }

    public String nom() {
        return nom;
    }

    public Contenu contenu() {
        return contenu;
    }

    /** What one file may take on the disk: its rows are read one by one. */
    private static final int MO_MAX = 200;

    /** What all those of an archive may. */
    private static final int MO_MAX_EN_TOUT = 1_000;

    /** What a workbook, which is read whole, may take in memory. */
    private static final int MO_MAX_CLASSEUR = 40;

    private static final long MO = 1024 * 1024;

    private static final int PIECES_MAX = 200;

    /** @param suite takes each in turn: one only is held at a time */
    public static void ouvrir(String nom, Path recu, Consumer<Colis> suite) throws IOException {
        if (!estUneArchive(recu)) {
            deplier(nom, recu, suite);
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
            long reste = MO_MAX_EN_TOUT * MO;
            for (ZipEntry piece : pieces) {
                Path sortie = Files.createTempFile(recu.toAbsolutePath().getParent(), "piece-", ".tmp");
                try {
                    String sien = piece.getName();
                    try (InputStream octets = archive.getInputStream(piece)) {
                        reste -= sortir(sien, octets, reste, sortie);
                    }
                    deplier(sien.substring(sien.lastIndexOf('/') + 1), sortie, suite);
                } finally {
                    Files.delete(sortie);
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

    /** Whatever the archive announced. */
    private static long sortir(String nom, InputStream octets, long reste, Path vers) throws IOException {
        long place = Math.min(MO_MAX * MO, reste);
        long ecrits = 0;
        try (OutputStream sortie = Files.newOutputStream(vers)) {
            byte[] morceau = new byte[1 << 16];
            for (int lus = octets.read(morceau); lus >= 0; lus = octets.read(morceau)) {
                ecrits += lus;
                if (ecrits > place) {
                    throw place < reste ? tropGrand(nom, MO_MAX) : archiveTropGrande();
                }
                sortie.write(morceau, 0, lus);
            }
        }
        return ecrits;
    }

    private static ErreurCopil tropGrand(String nom, int mo) {
        return new ErreurCopil(
                "DEPOT-TAILLE",
                "« " + nom + " » dépasse " + mo
                        + " Mo une fois ouvert : enregistrez-le en plusieurs fichiers, une année à la fois.");
    }

    private static ErreurCopil archiveTropGrande() {
        return new ErreurCopil(
                "DEPOT-ARCHIVE-TAILLE",
                "Cette archive dépasse " + MO_MAX_EN_TOUT + " Mo une fois ouverte : déposez-la en plusieurs fois.");
    }

    /** Each sheet of a workbook that shows something is a file of its own, which keeps the name of the workbook. */
    private static void deplier(String nom, Path recu, Consumer<Colis> suite) throws IOException {
        Contenu contenu = Contenu.de(recu);
        Optional<Classeur> classeur = commence(contenu, 'P', 'K') ? classeur(nom, recu) : Optional.empty();
        if (classeur.isEmpty()) {
            suite.accept(new Colis(nom, contenu));
            return;
        }
        classeur.get().feuilles().stream()
                .filter(feuille -> !feuille.masquee() && !feuille.rangees().isEmpty())
                .map(feuille -> new Colis(
                        nom.replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-" + feuille.nom() + ".csv",
                        Contenu.de(csv(feuille).getBytes(StandardCharsets.UTF_8))))
                .forEach(suite);
    }

    private static Optional<Classeur> classeur(String nom, Path recu) throws IOException {
        if (Files.size(recu) > MO_MAX_CLASSEUR * MO) {
            throw tropGrand(nom, MO_MAX_CLASSEUR);
        }
        return Classeur.lire(nom, Files.readAllBytes(recu));
    }

    private static boolean commence(Contenu contenu, char un, char deux) throws IOException {
        byte[] debut = contenu.debut(2);
        return debut.length > 1 && debut[0] == un && debut[1] == deux;
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
