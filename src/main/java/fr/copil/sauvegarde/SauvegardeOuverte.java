package fr.copil.sauvegarde;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup that is read: what it says of itself holds before any of it is written anywhere. */
record SauvegardeOuverte(Path fichier, ZipFile zip, Manifeste manifeste) implements AutoCloseable {

    static SauvegardeOuverte de(Path fichier) throws IOException {
        if (!Files.isReadable(fichier)) {
            throw new ErreurCopil(
                    "RESTAURATION-ABSENTE", "Le fichier " + fichier + " n'existe pas, ou ne peut pas être lu.");
        }
        ZipFile zip = new ZipFile(fichier.toFile());
        try {
            ZipEntry entree = zip.getEntry(Manifeste.ENTREE);
            if (entree == null) {
                throw new ZipException("no manifest");
            }
            try (InputStream octets = zip.getInputStream(entree)) {
                Manifeste manifeste = Manifeste.lire(octets.readAllBytes());
                if (manifeste.format() != Manifeste.FORMAT) {
                    throw new ErreurCopil(
                            "RESTAURATION-FORMAT",
                            "Cette sauvegarde vient de " + manifeste.copil()
                                    + ", plus récent que ce Copil : restaurez-la avec cette version ou une plus récente.");
                }
                return new SauvegardeOuverte(fichier, zip, manifeste);
            }
        } catch (JacksonException illisible) {
            zip.close();
            throw Restauration.pasUneSauvegarde(fichier);
        } catch (IOException | RuntimeException echec) {
            zip.close();
            throw echec;
        }
    }

    /** Row by row, file by file: nothing is missing and nothing was changed since it was made. */
    void verifier() throws IOException, SQLException {
        for (Manifeste.Table table : manifeste.tables()) {
            EmpreinteDeTable empreinte = new EmpreinteDeTable();
            lire(table.nom(), colonnes -> empreinte::ajouter);
            if (!empreinte.de(table.nom()).equals(table)) {
                throw alteree(Sauvegardeur.entree(table.nom()));
            }
        }
        for (Manifeste.Fichier joint : manifeste.fichiers()) {
            if (Sauvegardeur.DOSSIERS.stream()
                            .noneMatch(dossier -> joint.chemin().startsWith(dossier + "/"))
                    || joint.chemin().contains("..")) {
                throw alteree(joint.chemin());
            }
            copier(joint, OutputStream.nullOutputStream());
        }
    }

    void lire(String table, Function<List<String>, LignesEcrites.Suite> suite) throws IOException, SQLException {
        try (InputStream octets = entree(Sauvegardeur.entree(table))) {
            LignesEcrites.lire(octets, suite);
        }
    }

    void rendreLesFichiers(Path home) throws IOException {
        for (Manifeste.Fichier joint : manifeste.fichiers()) {
            Path place = home.resolve(joint.chemin());
            Prive.dossier(Objects.requireNonNull(place.getParent()));
            Path brouillon = place.resolveSibling(place.getFileName() + ".tmp");
            try (OutputStream sortie = Prive.creer(brouillon)) {
                copier(joint, sortie);
            }
            // What is there already, and is the same, is never for a moment missing.
            Files.move(brouillon, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copier(Manifeste.Fichier joint, OutputStream sortie) throws IOException {
        MessageDigest hachage = EmpreinteDeTable.sha256();
        try (InputStream octets = new DigestInputStream(entree(joint.chemin()), hachage)) {
            octets.transferTo(sortie);
        }
        if (!HexFormat.of().formatHex(hachage.digest()).equals(joint.empreinte())) {
            throw alteree(joint.chemin());
        }
    }

    private InputStream entree(String nom) throws IOException {
        ZipEntry entree = zip.getEntry(nom);
        if (entree == null) {
            throw alteree(nom);
        }
        return zip.getInputStream(entree);
    }

    private ErreurCopil alteree(String quoi) {
        return new ErreurCopil(
                "RESTAURATION-ALTEREE",
                "La sauvegarde " + fichier + " a changé depuis qu'elle a été faite (« " + quoi + " ») : prenez-en une"
                        + " autre.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
