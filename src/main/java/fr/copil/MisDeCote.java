package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What an embedded base leaves to the one that takes its place: moved, never erased.
 *
 * @param home the folder of Copil
 * @param cote where it is now; nothing when nothing had to move
 * @param embarquee whether a base is made here
 */
record MisDeCote(Path home, @Nullable Path cote, boolean embarquee) {

    private static final List<String> DOSSIERS = List.of("base", "preuves", "pieces", "fichiers");
    private static final DateTimeFormatter A_LA_SECONDE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    static MisDeCote de(Reglages reglages, boolean remplacer, Clock horloge) throws IOException {
        Path home = reglages.dossier();
        boolean embarquee = reglages.base().startsWith("jdbc:h2:");
        if (!embarquee || vide(home.resolve("base"))) {
            return new MisDeCote(home, null, embarquee);
        }
        if (!remplacer) {
            throw new ErreurCopil(
                    "RESTAURATION-DEJA",
                    "Le dossier " + home + " a déjà une base : ajoutez --remplacer, et elle sera mise de côté avec ses"
                            + " fichiers, ou choisissez un autre COPIL_HOME.");
        }
        Path cote = Files.createDirectories(
                home.resolve("avant-restauration-" + A_LA_SECONDE.format(LocalDateTime.now(horloge))));
        MisDeCote mis = new MisDeCote(home, cote, true);
        try {
            for (String dossier : DOSSIERS) {
                if (Files.exists(home.resolve(dossier))) {
                    Files.move(home.resolve(dossier), cote.resolve(dossier));
                }
            }
        } catch (IOException echec) {
            mis.remettre();
            throw echec;
        }
        return mis;
    }

    private static boolean vide(Path dossier) throws IOException {
        if (Files.notExists(dossier)) {
            return true;
        }
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.findAny().isEmpty();
        }
    }

    /** The restore failed: as if nothing had been asked. */
    void remettre() throws IOException {
        if (!embarquee) {
            return;
        }
        if (cote == null || Files.exists(cote.resolve("base"))) {
            FileSystemUtils.deleteRecursively(home.resolve("base"));
        }
        if (cote != null) {
            for (String dossier : DOSSIERS) {
                if (Files.exists(cote.resolve(dossier))) {
                    FileSystemUtils.deleteRecursively(home.resolve(dossier));
                    Files.move(cote.resolve(dossier), home.resolve(dossier));
                }
            }
            Files.deleteIfExists(cote);
        }
    }

    String phrase() {
        return cote == null ? "" : " Ce qui était là est dans " + cote + ".";
    }
}
