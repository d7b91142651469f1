package fr.copil.collecte;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that Copil ships, with what each one is: {@code data/open/catalogue.csv}. */
class CatalogueDesFichiers {

    /**
     * @param racine the folder that its name is relative to
     * @param genre which reader takes it; several files may share one
     * @param perimetre the départements that the file is about; none for the whole country
     * @param annee the first one that a map holds from; 0 of what is no map
     */
    record Entree(
            Path racine,
            String fichier,
            String genre,
            String jeu,
            String producteur,
            String licence,
            Set<CodeTerritoire> perimetre,
            int annee) {

        Entree(
                Path racine,
                String fichier,
                String genre,
                String jeu,
                String producteur,
                String licence,
                Set<CodeTerritoire> perimetre) {
            this(racine, fichier, genre, jeu, producteur, licence, perimetre, 0);
        }

        Path chemin() {
            return racine.resolve(fichier);
        }
    }

    /** The genre of what is shipped and not read. */
    static final String ARCHIVE = "archive";

    static final List<String> COLONNES = List.of("fichier", "genre", "jeu", "producteur", "licence");

    static final String PERIMETRE = "perimetre";

    static final String ANNEE = "annee";

    /** What a file that no reader takes is, why nothing is taken from it, and what to do. */
    private static final String POURQUOI = "pourquoi";

    private static final String SANS_LECTEUR =
            "Copil garde ce fichier tel quel et n'en tire rien : aucun de ses lecteurs ne le prend. Pour qu'il soit lu,"
                    + " déposez ici celui d'un jeu que Copil connaît.";

    private CatalogueDesFichiers() {}

    static List<Entree> lire(Path racine) {
        return FichierCsv.ouvrir(racine, "catalogue.csv")
                .lire(
                        COLONNES,
                        ligne -> new Entree(
                                racine,
                                ligne.requis("fichier"),
                                ligne.requis("genre"),
                                ligne.requis("jeu"),
                                ligne.requis("producteur"),
                                ligne.requis("licence"),
                                ligne.listeSiPresente(PERIMETRE).stream()
                                        .map(code -> ligne.territoire("DEP-" + code, PERIMETRE))
                                        .collect(Collectors.toUnmodifiableSet()),
                                annee(ligne)));
    }

    private static int annee(Ligne ligne) {
        return ligne.texteSiPresent(ANNEE).isEmpty() ? 0 : ligne.entier(ANNEE);
    }

    /** By file, of those that no reader takes. */
    static Map<String, String> pourquoi(Path racine) {
        return FichierCsv.ouvrir(racine, "catalogue.csv")
                .lire(
                        COLONNES,
                        ligne -> Map.entry(
                                ligne.requis("fichier"),
                                ligne.requis("genre").equals(ARCHIVE) ? raison(ligne.texteSiPresent(POURQUOI)) : ""))
                .stream()
                .filter(dit -> !dit.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private static String raison(String ecrite) {
        return ecrite.isEmpty() ? SANS_LECTEUR : ecrite;
    }
}
