package fr.copil.collecte;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.commun.CodeTerritoire;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that Copil ships, with what each one is: {@code data/open/catalogue.csv}. */
class CatalogueDesFichiers {

    /**
     * @param racine the folder that its name is relative to
     * @param genre which reader takes it; several files may share one
     * @param perimetre the départements that the file is about; none for the whole country
     */
    record Entree(
            Path racine,
            String fichier,
            String genre,
            String jeu,
            String producteur,
            String licence,
            Set<CodeTerritoire> perimetre) {

        Path chemin() {
            return racine.resolve(fichier);
        }
    }

    static final List<String> COLONNES = List.of("fichier", "genre", "jeu", "producteur", "licence");

    static final String PERIMETRE = "perimetre";

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
                                        .collect(Collectors.toUnmodifiableSet())));
    }
}
