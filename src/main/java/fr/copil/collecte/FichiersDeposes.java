package fr.copil.collecte;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.carte.CarteDeposee;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The published files that an administrator dropped: kept in {@code COPIL_HOME/fichiers} as they came, with a catalogue of
 * their own, which comes before the shipped one. Decision 0038.
 */
@Component
class FichiersDeposes {

    static final int MO_MAX = 200;

    private static final String DOSSIER = "deposes/";

    private final Path racine;

    FichiersDeposes(@Value("${copil.home}") Path dossier) {
        this.racine = dossier.resolve("fichiers").toAbsolutePath();
    }

    /** The last one dropped first; without what waits for its year. */
    List<Entree> catalogue() {
        return toutes().stream().filter(entree -> !aDater(entree)).toList();
    }

    /** The maps that nobody dated yet: nothing of them is in force. */
    List<Entree> aDater() {
        return toutes().stream().filter(FichiersDeposes::aDater).toList();
    }

    private static boolean aDater(Entree entree) {
        return CarteDeposee.GENRES.containsKey(entree.genre()) && entree.annee() == 0;
    }

    private synchronized List<Entree> toutes() {
        return Files.exists(racine.resolve("catalogue.csv")) ? CatalogueDesFichiers.lire(racine) : List.of();
    }

    static String sous(String nom) {
        return DOSSIER + nom;
    }

    static boolean depose(String fichier) {
        return fichier.startsWith(DOSSIER);
    }

    /** A folder to write in what is not yet accepted: as the one where it will stay. */
    Path attente() throws IOException {
        Files.createDirectories(racine.resolve(DOSSIER));
        Path attente = Files.createTempDirectory(racine, "attente-");
        Files.createDirectories(attente.resolve(DOSSIER));
        return attente;
    }

    /** Writes down what arrives, up to {@value #MO_MAX} Mo whatever the sender announced. */
    Path recevoir(InputStream contenu) throws IOException {
        Files.createDirectories(racine);
        Path recu = Files.createTempFile(racine, "recu-", ".tmp");
        try (OutputStream sortie = Files.newOutputStream(recu)) {
            byte[] morceau = new byte[1 << 16];
            long octets = 0;
            for (int lus = contenu.read(morceau); lus >= 0; lus = contenu.read(morceau)) {
                octets += lus;
                if (octets > MO_MAX * 1024L * 1024L) {
                    throw new ErreurCopil(
                            "DEPOT-ENVOI", "Cet envoi dépasse " + MO_MAX + " Mo : déposez-le en plusieurs fois.");
                }
                sortie.write(morceau, 0, lus);
            }
            return recu;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(recu);
            throw e;
        }
    }

    /** One file a version: the same one, dropped again, takes its place. */
    static Entree enCarte(Entree recue, String jeu, int annee) {
        return new Entree(
                recue.racine(),
                sous(CarteDeposee.nom(recue.genre(), annee)),
                recue.genre(),
                jeu + (annee == 0 ? "" : CarteDeposee.depuis(recue.genre(), annee)),
                recue.producteur(),
                recue.licence(),
                recue.perimetre(),
                annee);
    }

    /** Takes the place of a file of the same name. */
    synchronized void garder(Entree recue) throws IOException {
        garder(recue.chemin(), recue);
    }

    /** The same, of what waited for its year. */
    synchronized void dater(Entree attente, Entree datee) throws IOException {
        garder(attente.chemin(), datee);
        retirer(attente.fichier());
    }

    /** @param recue as it is kept from now on */
    synchronized void garder(Path contenu, Entree recue) throws IOException {
        Files.move(contenu, racine.resolve(recue.fichier()), StandardCopyOption.REPLACE_EXISTING);
        ecrire(Stream.concat(Stream.of(recue), sans(recue.fichier())).toList());
    }

    /** Whether there was one. */
    synchronized boolean retirer(String fichier) throws IOException {
        if (toutes().stream().noneMatch(entree -> entree.fichier().equals(fichier))) {
            return false;
        }
        ecrire(sans(fichier).toList());
        Files.deleteIfExists(racine.resolve(fichier));
        return true;
    }

    private Stream<Entree> sans(String fichier) {
        return toutes().stream().filter(entree -> !entree.fichier().equals(fichier));
    }

    /** Never half-written: what a crash leaves is the catalogue before or after. */
    private void ecrire(List<Entree> entrees) throws IOException {
        Path attente = Files.createTempFile(racine, "catalogue-", ".csv");
        try (CsvWriter lignes = CsvWriter.builder().fieldSeparator(';').build(attente)) {
            List<String> titres = new ArrayList<>(CatalogueDesFichiers.COLONNES);
            titres.add(CatalogueDesFichiers.PERIMETRE);
            titres.add(CatalogueDesFichiers.ANNEE);
            lignes.writeRecord(titres);
            entrees.forEach(entree -> lignes.writeRecord(
                    entree.fichier(),
                    entree.genre(),
                    entree.jeu(),
                    entree.producteur(),
                    entree.licence(),
                    entree.perimetre().stream()
                            .map(code -> code.valeur().substring("DEP-".length()))
                            .sorted()
                            .collect(Collectors.joining(",")),
                    entree.annee() == 0 ? "" : String.valueOf(entree.annee())));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        if (entrees.isEmpty()) {
            Files.deleteIfExists(racine.resolve("catalogue.csv"));
            Files.delete(attente);
        } else {
            Files.move(
                    attente,
                    racine.resolve("catalogue.csv"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
