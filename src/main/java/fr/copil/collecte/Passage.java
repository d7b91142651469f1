package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.fichier.Faute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * One loading: what it knows of the files, and what becomes of each.
 *
 * @param perdus whether a file left the catalogue: every series is put in force again without it
 */
record Passage(
        Livraisons livraisons,
        Map<String, String> empreintes,
        Set<String> changes,
        boolean perdus,
        Consumer<String> annonce) {

    void dire(String etape) {
        annonce.accept(etape);
    }

    boolean change(Entree entree) {
        return changes.contains(entree.fichier());
    }

    long integrer(Entree entree, int lignes) {
        return livraisons.integrer(entree, empreinte(entree), lignes);
    }

    /** Its delivery: a new one only if it changed. */
    long livraison(Entree entree, int lignes) {
        return change(entree) ? integrer(entree, lignes) : livraisons.derniereIntegree(entree.fichier());
    }

    void refuser(Entree entree, List<Faute> fautes) {
        fautes.stream().limit(5).forEach(faute -> annonce.accept("Refusé : " + faute.enClair()));
        livraisons.refuser(entree, empreinte(entree), fautes);
    }

    /** A text longer than its place, a number beyond what is stored: a fault of the file, not of Copil. */
    void refuser(Entree entree, DataIntegrityViolationException e) {
        refuser(
                entree,
                List.of(new Faute(
                        entree.fichier(),
                        0,
                        "",
                        "la base de données ne peut pas tenir ce contenu ("
                                + e.getMostSpecificCause().getMessage() + ").")));
    }

    private String empreinte(Entree entree) {
        return empreintes.getOrDefault(entree.fichier(), "absent");
    }
}
