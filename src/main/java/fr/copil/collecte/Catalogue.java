package fr.copil.collecte;

import java.nio.file.Path;
import java.util.List;

/** The files that Copil ships, with what each one is: {@code data/open/catalogue.csv}. */
class Catalogue {

    /** @param role which reader takes it; several files may share one */
    record Entree(String fichier, String role, String jeu, String producteur, String licence) {}

    private static final List<String> COLONNES = List.of("fichier", "role", "jeu", "producteur", "licence");

    private Catalogue() {}

    static List<Entree> lire(Path donneesOuvertes) {
        return FichierCsv.ouvrir(donneesOuvertes, "catalogue.csv")
                .lire(
                        COLONNES,
                        ligne -> new Entree(
                                ligne.requis("fichier"),
                                ligne.requis("role"),
                                ligne.requis("jeu"),
                                ligne.requis("producteur"),
                                ligne.requis("licence")));
    }
}
