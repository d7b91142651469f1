package fr.copil.collecte.classeur;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.ErreurCopil;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
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

    /**
     * In MB.
     *
     * @param fichier what one file may take on the disk: its rows are read one by one
     * @param archive what all those of an archive may
     * @param classeur what a workbook, which is read whole, may take in memory
     */
    record Bornes(int fichier, int archive, int classeur) {}

    private static final Bornes BORNES = new Bornes(200, 1_000, 40);

    private static final long MO = 1024 * 1024;

    private static final int PIECES_MAX = 200;

    /**
     * @param suite takes each in turn: one only is held at a time
     * @param refus takes the name of what an archive holds and that cannot be taken, and why; the others still are
     */
    public static void ouvrir(String nom, Path recu, Consumer<Colis> suite, BiConsumer<String, List<Faute>> refus)
            throws IOException {
        ouvrir(nom, recu, suite, refus, BORNES);
    }

    static void ouvrir(
            String nom, Path recu, Consumer<Colis> suite, BiConsumer<String, List<Faute>> refus, Bornes bornes)
            throws IOException {
        if (!estUneArchive(recu)) {
            deplier(nom, recu, suite, bornes);
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
            long reste = bornes.archive() * MO;
            Set<String> noms = new HashSet<>();
            for (ZipEntry piece : pieces) {
                String court = piece.getName().substring(piece.getName().lastIndexOf('/') + 1);
                // Two folders may each have one of that name.
                String sien = noms.add(court) ? court : piece.getName();
                Path sortie = Files.createTempFile(recu.toAbsolutePath().getParent(), "piece-", ".tmp");
                try (InputStream octets = archive.getInputStream(piece)) {
                    long place = Math.min(bornes.fichier() * MO, reste);
                    long ecrits = sortir(octets, place, sortie);
                    reste -= ecrits;
                    if (ecrits <= place) {
                        deplier(sien, sortie, suite, bornes);
                    } else if (reste <= 0) {
                        refus.accept(nom, archiveTropGrande(nom, sien, bornes));
                        return;
                    } else {
                        refus.accept(sien, tropGrand(sien, bornes));
                    }
                } catch (ZipException | EOFException e) {
                    refus.accept(
                            sien, faute(sien, "cette pièce de l'archive est abîmée ou protégée par un mot de passe."));
                } catch (FichierIllisible e) {
                    refus.accept(sien, e.fautes());
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

    /** Whatever the archive announced: one byte too many is enough to know. */
    private static long sortir(InputStream octets, long place, Path vers) throws IOException {
        try (OutputStream sortie = Files.newOutputStream(vers)) {
            long ecrits = 0;
            byte[] morceau = new byte[1 << 16];
            for (int lus = octets.read(morceau); lus >= 0 && ecrits <= place; lus = octets.read(morceau)) {
                sortie.write(morceau, 0, lus);
                ecrits += lus;
            }
            return ecrits;
        }
    }

    private static List<Faute> tropGrand(String nom, Bornes bornes) {
        return faute(
                nom,
                "ce fichier dépasse " + bornes.fichier()
                        + " Mo une fois ouvert : enregistrez-le en plusieurs, une année à la fois.");
    }

    private static List<Faute> archiveTropGrande(String nom, String piece, Bornes bornes) {
        return faute(
                nom,
                "cette archive dépasse " + bornes.archive()
                        + " Mo une fois ouverte : « " + piece
                        + " » et ce qui le suit dans l'archive ne sont pas lus ; déposez-les à part.");
    }

    private static List<Faute> faute(String nom, String raison) {
        return List.of(new Faute(nom, 0, "", raison));
    }

    /** Each sheet of a workbook that shows something is a file of its own, which keeps the name of the workbook. */
    private static void deplier(String nom, Path recu, Consumer<Colis> suite, Bornes bornes) throws IOException {
        Contenu contenu = Contenu.de(recu);
        Optional<Classeur> classeur = commence(contenu, 'P', 'K') ? classeur(nom, recu, bornes) : Optional.empty();
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

    private static Optional<Classeur> classeur(String nom, Path recu, Bornes bornes) throws IOException {
        if (Files.size(recu) > bornes.classeur() * MO) {
            throw new FichierIllisible(
                    faute(
                            nom,
                            "ce fichier est un classeur ou un document de plus de " + bornes.classeur()
                                    + " Mo, que Copil n'ouvre pas : s'il contient des chiffres, enregistrez ses feuilles en CSV."));
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
