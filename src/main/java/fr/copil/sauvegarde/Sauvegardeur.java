package fr.copil.sauvegarde;

import fr.copil.commun.ErreurCopil;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a backup: every row of every table as of one moment, while others write, then the files that they name. Nothing of it
 * depends on the engine. Decision 0066.
 *
 * @param home the folder of Copil
 * @param version of this Copil
 */
public record Sauvegardeur(Path home, String version) {

    /** Files of people: evidence, papers of séances, published files that an administrator dropped. */
    static final List<String> DOSSIERS = List.of("preuves", "pieces", "fichiers");

    private static final int PAR_LECTURE = 1_000;

    /** H2's own name for what PostgreSQL means by REPEATABLE READ: one moment for all tables. */
    private static final int SNAPSHOT_DE_H2 = 6;

    /**
     * All of it or nothing: a backup that stopped half-way leaves no file.
     *
     * @param base its own connection, whose transaction ends with it
     * @throws ErreurCopil when there is no room, or the file cannot be written there
     */
    public Sauvegarde ecrire(Connection base, Path fichier, Instant maintenant) throws SQLException {
        Path brouillon = fichier.resolveSibling(fichier.getFileName() + ".tmp");
        try {
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            Manifeste manifeste = ecrireTout(base, brouillon, maintenant);
            try (FileChannel disque = FileChannel.open(brouillon, StandardOpenOption.WRITE)) {
                disque.force(true);
            }
            Files.setLastModifiedTime(brouillon, FileTime.from(maintenant));
            Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
            return new Sauvegarde(fichier, maintenant, manifeste.lignes(), Files.size(fichier));
        } catch (IOException echec) {
            throw impossible(fichier, echec);
        } finally {
            oublier(brouillon);
        }
    }

    private Manifeste ecrireTout(Connection base, Path brouillon, Instant maintenant) throws SQLException, IOException {
        boolean h2 = base.getMetaData().getDatabaseProductName().equals("H2");
        base.setTransactionIsolation(h2 ? SNAPSHOT_DE_H2 : Connection.TRANSACTION_REPEATABLE_READ);
        base.setAutoCommit(false);
        try (ZipOutputStream zip = new ZipOutputStream(Prive.creer(brouillon))) {
            List<Manifeste.Table> tables = new ArrayList<>();
            String schema = schema(base);
            for (TableCopiee table : TableCopiee.toutes(base)) {
                zip.putNextEntry(new ZipEntry(entree(table.nom())));
                tables.add(ecrire(base, table, zip));
                zip.closeEntry();
            }
            List<Manifeste.Fichier> fichiers = new ArrayList<>();
            for (String dossier : DOSSIERS) {
                copier(home.resolve(dossier), zip, fichiers);
            }
            Manifeste manifeste = new Manifeste(Manifeste.FORMAT, version, schema, maintenant, tables, fichiers);
            zip.putNextEntry(new ZipEntry(Manifeste.ENTREE));
            zip.write(manifeste.enJson());
            zip.closeEntry();
            return manifeste;
        } finally {
            base.rollback();
        }
    }

    static String entree(String table) {
        return "tables/" + table + ".csv";
    }

    private static String schema(Connection base) throws SQLException {
        try (Statement lecture = base.createStatement();
                ResultSet ligne = lecture.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            if (!ligne.next()) {
                throw new ErreurCopil("SAUVEGARDE-VIDE", "Cette base n'a encore rien de Copil : démarrez-le une fois.");
            }
            return ligne.getString(1);
        }
    }

    private static Manifeste.Table ecrire(Connection base, TableCopiee table, OutputStream flux)
            throws SQLException, IOException {
        EmpreinteDeTable empreinte = new EmpreinteDeTable();
        LignesEcrites.ecrire(
                new SansFermer(flux),
                table.colonnes().stream().map(TableCopiee.Colonne::nom).toList(),
                suite -> lire(base, table, valeurs -> {
                    empreinte.ajouter(valeurs);
                    suite.ligne(valeurs);
                }));
        return empreinte.de(table.nom());
    }

    static void lire(Connection base, TableCopiee table, LignesEcrites.Suite suite) throws SQLException {
        try (Statement lecture = base.createStatement()) {
            lecture.setFetchSize(PAR_LECTURE);
            try (ResultSet lignes = lecture.executeQuery(table.lecture())) {
                while (lignes.next()) {
                    List<@Nullable String> valeurs = new ArrayList<>();
                    for (int rang = 0; rang < table.colonnes().size(); rang++) {
                        valeurs.add(table.colonnes().get(rang).genre().lire(lignes, rang + 1));
                    }
                    suite.ligne(valeurs);
                }
            }
        }
    }

    private void copier(Path dossier, ZipOutputStream zip, List<Manifeste.Fichier> copies) throws IOException {
        if (Files.notExists(dossier)) {
            return;
        }
        List<Path> presents;
        try (Stream<Path> contenu = Files.walk(dossier)) {
            presents = contenu.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path fichier : presents) {
            MessageDigest hachage = EmpreinteDeTable.sha256();
            try (InputStream octets =
                    new DigestInputStream(new BufferedInputStream(Files.newInputStream(fichier)), hachage)) {
                String chemin = home.relativize(fichier).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(chemin));
                long nombre = octets.transferTo(zip);
                zip.closeEntry();
                copies.add(new Manifeste.Fichier(chemin, nombre, HexFormat.of().formatHex(hachage.digest())));
            } catch (NoSuchFileException retire) {
                // Taken away since it was listed: no row names it any longer.
            }
        }
    }

    private static ErreurCopil impossible(Path fichier, IOException echec) {
        return new ErreurCopil(
                "SAUVEGARDE-ECRITURE",
                "La sauvegarde n'a pas pu être écrite dans " + fichier + " (" + echec.getMessage()
                        + ") : libérez de la place, ou donnez un autre dossier. Celles d'avant sont intactes.");
    }

    private static void oublier(Path brouillon) {
        try {
            Files.deleteIfExists(brouillon);
        } catch (IOException e) {
            // What is left of it is swept with the next one.
        }
    }

    /** Writers of CSV close what they write in; the next table follows in the same stream. */
    private static final class SansFermer extends FilterOutputStream {

        SansFermer(OutputStream flux) {
            super(flux);
        }

        @Override
        public void write(byte[] octets, int debut, int nombre) throws IOException {
            out.write(octets, debut, nombre);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
