package fr.copil.fichier;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes files after a look at their content and keeps them beside the database, each under the hash of it: the same document
 * twice is kept once.
 */
@Component
public class Fichiers {

    public static final long TAILLE_MAX = 10L * 1024 * 1024;

    private static final int NOM_MAX = 200;
    private static final String ATTENTE = "recu-";
    private static final Pattern EMPREINTE = Pattern.compile("[0-9a-f]{64}");

    /** As it arrived, known to be harmless, waiting to be accepted. */
    public record Recu(Accueil accueil, Path chemin, String nom, String type, String empreinte, long octets) {}

    private final Path travail;
    private final Antivirus antivirus;

    Fichiers(@Value("${copil.home}") String home, Antivirus antivirus) {
        this.travail = Path.of(home).toAbsolutePath().normalize();
        this.antivirus = antivirus;
    }

    /**
     * Stops reading where the limit is passed, whatever the sender announced.
     *
     * @throws ErreurCopil when it is too large or of a kind that is not taken; nothing of it is kept then
     */
    public Recu recevoir(Accueil accueil, String nomRecu, InputStream contenu) throws IOException {
        Path dossier = Files.createDirectories(dossier(accueil));
        Path attente = Files.createTempFile(dossier, ATTENTE, ".tmp");
        String nom = nom(nomRecu);
        try {
            MessageDigest condensat = MessageDigest.getInstance("SHA-256");
            long octets = 0;
            try (OutputStream sortie = new DigestOutputStream(Files.newOutputStream(attente), condensat)) {
                byte[] morceau = new byte[8192];
                for (int lus = contenu.read(morceau); lus >= 0; lus = contenu.read(morceau)) {
                    octets += lus;
                    if (octets > TAILLE_MAX) {
                        throw new ErreurCopil(
                                "FICHIER-TAILLE",
                                "« " + nom + " » dépasse 10 Mo. Réduisez-le, ou donnez l'adresse où il se trouve.");
                    }
                    sortie.write(morceau, 0, lus);
                }
            }
            return new Recu(
                    accueil,
                    attente,
                    nom,
                    controler(accueil, attente, nom, octets),
                    HexFormat.of().formatHex(condensat.digest()),
                    octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(attente);
            throw e;
        }
    }

    /** What it is. */
    private String controler(Accueil accueil, Path fichier, String nom, long octets) throws IOException {
        if (octets == 0) {
            throw new ErreurCopil(
                    "FICHIER-VIDE", "« " + nom + " » est vide : vérifiez le fichier, et envoyez-le de nouveau.");
        }
        String type = TypeDeFichier.de(fichier)
                .filter(accueil::prend)
                .orElseThrow(() -> new ErreurCopil(
                        "FICHIER-TYPE", "« " + nom + " » n'est pas, par son contenu, " + accueil.enMots() + "."));
        ContenuActif.dans(fichier, type).ifPresent(actif -> {
            throw new ErreurCopil(
                    "FICHIER-ACTIF",
                    "« " + nom + " » contient " + actif
                            + ", que Copil ne garde pas : enregistrez-le sans, ou exportez-le en PDF.");
        });
        antivirus.controler(fichier, nom);
        return type;
    }

    public void garder(Recu recu) throws IOException {
        Path chemin = chemin(recu.accueil(), recu.empreinte());
        Files.createDirectories(chemin.getParent());
        Files.move(recu.chemin(), chemin, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing once it is kept. */
    public void jeter(Recu recu) {
        effacer(recu.chemin());
    }

    /** Of what nothing names any more. */
    public void effacer(Accueil accueil, String empreinte) {
        effacer(chemin(accueil, empreinte));
    }

    private static void effacer(Path fichier) {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents kept since before an instant. */
    public List<String> gardes(Accueil accueil, Instant avant) {
        return anciens(dossier(accueil), 2, avant).stream()
                .map(fichier -> fichier.getFileName().toString())
                .filter(nom -> EMPREINTE.matcher(nom).matches())
                .toList();
    }

    /** Those that a stop of Copil left half way, of all kinds. */
    public void jeterLesAttentes(Instant avant) {
        for (Accueil accueil : Accueil.values()) {
            anciens(dossier(accueil), 1, avant).stream()
                    .filter(fichier -> fichier.getFileName().toString().startsWith(ATTENTE))
                    .forEach(Fichiers::effacer);
        }
    }

    private static List<Path> anciens(Path dossier, int profondeur, Instant avant) {
        if (!Files.isDirectory(dossier)) {
            return List.of();
        }
        try (Stream<Path> lus = Files.find(
                dossier,
                profondeur,
                (chemin, attributs) -> attributs.isRegularFile()
                        && attributs.lastModifiedTime().toInstant().isBefore(avant))) {
            return lus.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path chemin(Accueil accueil, String empreinte) {
        return dossier(accueil).resolve(empreinte.substring(0, 2)).resolve(empreinte);
    }

    private Path dossier(Accueil accueil) {
        return travail.resolve(accueil.dossier());
    }

    private static String nom(String recu) {
        String sansChemin = recu.substring(Math.max(recu.lastIndexOf('/'), recu.lastIndexOf('\\')) + 1);
        String propre =
                TexteSaisi.nettoyer(sansChemin).replaceAll("[\\n\"<>:|?*]", " ").strip();
        return propre.isEmpty() ? "fichier" : Textes.abreger(propre, NOM_MAX);
    }

    /** As it is saved by whoever asks for it: its extension is that of its content. */
    public static String nomDeSauvegarde(String nom, String type) {
        String extension = "." + TypeDeFichier.extension(type);
        return nom.toLowerCase(Locale.ROOT).endsWith(extension) ? nom : nom + extension;
    }
}
