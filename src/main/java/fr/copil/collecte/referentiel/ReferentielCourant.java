package fr.copil.collecte.referentiel;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is in force: the shipped files, and after them the texts that were written here. Decision 0065. */
@Component
public class ReferentielCourant {

    /** The files whose rows are of one text; the others are of none, or of what a document prints. */
    public static final List<String> FICHIERS_D_UN_TEXTE = List.of(
            "conventions.csv",
            "parties.csv",
            "pilotes.csv",
            "objectifs",
            "engagements",
            "indicateurs",
            "valeurs",
            "cibles.csv",
            "attentes.csv",
            "instances",
            "evenements",
            "diffusion.csv");

    private final Path racine;
    private final ObjectProvider<TextesEcrits> ecrits;
    private final ServicesFaitsIci services;

    ReferentielCourant(
            @Value("${copil.data}") Path donnees, ObjectProvider<TextesEcrits> ecrits, ServicesFaitsIci services) {
        this.racine = donnees.resolve("referentiel");
        this.ecrits = ecrits;
        this.services = services;
    }

    /**
     * All of it, checked as a whole.
     *
     * @param territoires codes that exist
     * @throws fr.copil.collecte.fichier.FichierIllisible when it holds a fault
     */
    public Referentiel lire(Set<String> territoires) {
        return lire(territoires, ecrits());
    }

    /** The same with one more text, which is not in force. */
    public Referentiel avec(Set<String> territoires, TexteEcrit nouveau) {
        return lire(
                territoires,
                Stream.concat(ecrits().stream(), Stream.of(nouveau)).toList());
    }

    private Referentiel lire(Set<String> territoires, List<TexteEcrit> textes) {
        return new LectureReferentiel(racine, territoires, textes, services.lire()).lire();
    }

    private List<TexteEcrit> ecrits() {
        return ecrits.stream().flatMap(un -> un.enVigueur().stream()).toList();
    }

    /** The rows of one text, shipped or written here, cell by cell as they stand; none for a text that is not in force. */
    public List<Rangee> rangees(String convention) {
        return ecrits().stream()
                .filter(texte -> texte.code().equals(convention))
                .findFirst()
                .map(TexteEcrit::rangees)
                .orElseGet(() -> livrees(convention));
    }

    private List<Rangee> livrees(String convention) {
        Map<String, List<Rangee>> parFichier = new HashMap<>();
        FICHIERS_D_UN_TEXTE.forEach(fichier -> parFichier.put(fichier, lues(fichier)));
        Set<String> valeurs = parFichier.getOrDefault("valeurs", List.of()).stream()
                .filter(rangee -> rangee.cellule("convention").equals(convention))
                .map(Rangee::id)
                .collect(Collectors.toSet());
        Map<String, List<String>> mesures = mesures(parFichier.getOrDefault("indicateurs", List.of()));
        return FICHIERS_D_UN_TEXTE.stream()
                .flatMap(fichier -> parFichier.getOrDefault(fichier, List.of()).stream()
                        .filter(estDe(fichier, convention, valeurs))
                        .map(rangee -> fichier.equals("engagements")
                                ? mesuree(rangee, mesures.getOrDefault(rangee.id(), List.of()))
                                : rangee))
                .toList();
    }

    /** What indicateurs say that they measure, by engagement. */
    private static Map<String, List<String>> mesures(List<Rangee> indicateurs) {
        Map<String, List<String>> mesures = new HashMap<>();
        indicateurs.forEach(indicateur -> ids(indicateur.cellule("engagements"))
                .forEach(engagement -> mesures.computeIfAbsent(engagement, id -> new ArrayList<>())
                        .add(indicateur.id())));
        return mesures;
    }

    /** An engagement with all that measures it, whichever side says so. */
    private static Rangee mesuree(Rangee engagement, List<String> indicateurs) {
        Map<String, String> cellules = new HashMap<>(engagement.cellules());
        cellules.put(
                "indicateurs",
                Stream.concat(ids(engagement.cellule("indicateurs")), indicateurs.stream())
                        .distinct()
                        .collect(Collectors.joining(",")));
        return new Rangee(engagement.fichier(), engagement.id(), cellules);
    }

    private static Stream<String> ids(String cellule) {
        return Arrays.stream(cellule.split(",")).map(String::strip).filter(id -> !id.isEmpty());
    }

    private static Predicate<Rangee> estDe(String fichier, String convention, Set<String> valeurs) {
        return switch (fichier) {
            case "conventions.csv" -> rangee -> rangee.id().equals(convention);
            case "cibles.csv" -> rangee -> valeurs.contains(rangee.id());
            case "attentes.csv" -> rangee -> rangee.cellule("source").startsWith(convention + " ");
            default -> rangee -> rangee.cellule("convention").equals(convention);
        };
    }

    private List<Rangee> lues(String fichier) {
        List<Rangee> rangees = new ArrayList<>();
        for (String nom : noms(fichier)) {
            FichierCsv.ouvrir(racine, nom).parcourir(List.of("id"), ligne -> {
                Map<String, String> cellules = new HashMap<>();
                ligne.colonnes().forEach(colonne -> cellules.put(colonne, ligne.texteSiPresent(colonne)));
                rangees.add(new Rangee(fichier, ligne.requis("id"), cellules));
            });
        }
        return rangees;
    }

    private List<String> noms(String fichier) {
        if (fichier.endsWith(".csv")) {
            return List.of(fichier);
        }
        try (Stream<Path> contenu = Files.list(racine.resolve(fichier))) {
            return contenu.map(un -> fichier + "/" + un.getFileName())
                    .filter(un -> un.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
