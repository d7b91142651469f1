package fr.copil.sauvegarde;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How the shell asks a Copil that runs for a backup: a file in its folder, which only its owner can write in; the answer is the
 * backup beside it, or the sentence that says why not.
 *
 * @param dossier of the demands
 */
public record DemandesDuShell(Path dossier) {

    private static final String DEMANDE = ".demande";
    private static final String ECHEC = ".echec";
    private static final Duration ENTRE_DEUX = Duration.ofMillis(200);

    /** @param fichier where the answer is awaited */
    record Demande(Path demande, Path fichier, Path echec) {}

    List<Demande> enAttente() {
        if (Files.notExists(dossier)) {
            return List.of();
        }
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.map(fichier -> fichier.getFileName().toString())
                    .filter(nom -> nom.endsWith(DEMANDE))
                    .sorted()
                    .map(nom -> demande(nom.substring(0, nom.length() - DEMANDE.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Demande demande(String nom) {
        return new Demande(dossier.resolve(nom + DEMANDE), dossier.resolve(nom + ".zip"), dossier.resolve(nom + ECHEC));
    }

    /** A demand is answered once, even where there is no room to say why not; one that was given up leaves no backup. */
    void repondre(Demande demande, String echec) {
        try {
            if (!echec.isEmpty()) {
                Path brouillon = demande.echec().resolveSibling(demande.echec().getFileName() + ".tmp");
                Files.writeString(brouillon, echec, StandardCharsets.UTF_8);
                Files.move(brouillon, demande.echec(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clore(demande);
        }
    }

    private static void clore(Demande demande) {
        try {
            if (!Files.deleteIfExists(demande.demande())) {
                Files.deleteIfExists(demande.fichier());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks, waits, and puts what comes in its place.
     *
     * @throws ErreurCopil what Copil answers when it cannot; when nobody answers in that time
     */
    public void obtenir(Path fichier, Duration patience) throws IOException, InterruptedException {
        Prive.dossier(dossier);
        Demande demande = demande(UUID.randomUUID().toString());
        Prive.creer(demande.demande()).close();
        long fin = System.nanoTime() + patience.toNanos();
        try {
            while (Files.exists(demande.demande())) {
                if (System.nanoTime() > fin) {
                    throw new ErreurCopil(
                            "SAUVEGARDE-ATTENTE",
                            "Copil tourne, mais n'a pas écrit de sauvegarde en " + patience.toMinutes()
                                    + " minutes : regardez son journal.");
                }
                Thread.sleep(ENTRE_DEUX);
            }
            if (Files.notExists(demande.fichier()) && Files.notExists(demande.echec())) {
                throw new ErreurCopil(
                        "SAUVEGARDE-SANS-REPONSE",
                        "Copil n'a pas pu écrire de sauvegarde, ni dire pourquoi : regardez la place qui reste.");
            }
            if (Files.exists(demande.echec())) {
                throw new ErreurCopil("SAUVEGARDE-ECHEC", Files.readString(demande.echec(), StandardCharsets.UTF_8));
            }
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            Files.move(demande.fichier(), fichier, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(demande.demande());
            Files.deleteIfExists(demande.echec());
            Files.deleteIfExists(demande.fichier());
        }
    }
}
