package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Content hashes: what decides whether a file is new. */
final class Empreintes {

    /** To raise when a reader understands its file differently, so that unchanged files are read again. */
    private static final String VERSION_DES_LECTURES = "4";

    private Empreintes() {}

    /** The hash of an entry of a catalogue: a map that somebody dropped is another one under another year. */
    static String de(CatalogueDesFichiers.Entree entree) {
        String empreinte = de(entree.chemin(), entree.perimetre());
        return entree.annee() > 0 && FichiersDeposes.depose(entree.fichier())
                ? empreinte + ":" + entree.annee()
                : empreinte;
    }

    /** The hash of a file and of what it is about, or {@code absent} when it is not there. */
    static String de(Path fichier, Set<CodeTerritoire> perimetre) {
        return deTous(fichier, List.of(fichier), perimetre.stream().sorted().toList());
    }

    /** One hash for a folder: every file below it, with its name. */
    static String duDossier(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return deTous(
                    dossier, fichiers.filter(Files::isRegularFile).sorted().toList(), List.of());
        } catch (IOException e) {
            return "absent";
        }
    }

    private static String deTous(Path racine, List<Path> fichiers, List<CodeTerritoire> perimetre) {
        try {
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            perimetre.forEach(code -> condense.update((code + "\n").getBytes(StandardCharsets.UTF_8)));
            for (Path fichier : fichiers) {
                // The name and the length keep two files apart: a line moved from one to the next is a change.
                String entete = racine.relativize(fichier) + "\n" + Files.size(fichier) + "\n";
                condense.update(entete.getBytes(StandardCharsets.UTF_8));
                try (OutputStream vers = new DigestOutputStream(OutputStream.nullOutputStream(), condense)) {
                    Files.copy(fichier, vers);
                }
            }
            return VERSION_DES_LECTURES + ":" + HexFormat.of().formatHex(condense.digest());
        } catch (IOException e) {
            return "absent";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
