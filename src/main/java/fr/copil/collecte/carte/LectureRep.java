package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list of REP and REP+ (DGESCO, rentrée 2022): one line an establishment, with the head of its network. */
public class LectureRep {

    private static final List<String> COLONNES = List.of(
            "N°Département",
            "COMMUNE",
            "UAI tête de réseau",
            "NUMERO",
            "NOM DE L'ETABLISSEMENT",
            "TYPE_DETABLISSEMENT",
            "EP");

    public record Etablissement(
            String uai,
            String nom,
            String type,
            String commune,
            String departement,
            String teteDeReseau,
            String categorie) {

        public boolean estTete() {
            return uai.equals(teteDeReseau);
        }
    }

    private LectureRep() {}

    /** Eleven networks carry a line « ECOLE ISOLEE » that names no establishment: nothing to place there. */
    public static List<Etablissement> lire(FichierCsv fichier) {
        Set<String> lus = new HashSet<>();
        List<Etablissement> etablissements = fichier.lire(COLONNES, ligne -> etablissement(ligne, lus)).stream()
                .flatMap(Optional::stream)
                .toList();
        refuserLesTetesAbsentes(fichier, etablissements, lus);
        return etablissements;
    }

    /** A network without its head would be on no map and missing from every count of networks. */
    private static void refuserLesTetesAbsentes(
            FichierCsv fichier, List<Etablissement> etablissements, Set<String> lus) {
        List<Faute> fautes = etablissements.stream()
                .map(Etablissement::teteDeReseau)
                .filter(tete -> !lus.contains(tete))
                .distinct()
                .map(tete -> new Faute(
                        fichier.nom(),
                        0,
                        "UAI tête de réseau",
                        "« " + tete + " » est tête de réseau, et aucune ligne ne la décrit."))
                .toList();
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
    }

    private static Optional<Etablissement> etablissement(Ligne ligne, Set<String> lus) {
        if (ligne.texte("NUMERO").isEmpty()
                && ligne.texte("TYPE_DETABLISSEMENT").equals("ECOLE ISOLEE")) {
            return Optional.empty();
        }
        String uai = ligne.uai("NUMERO");
        if (!lus.add(uai)) {
            throw ligne.faute("NUMERO", "« " + uai + " » est déjà donné plus haut.");
        }
        String nom = ligne.texte("NOM DE L'ETABLISSEMENT");
        return Optional.of(new Etablissement(
                uai,
                nom.isEmpty() ? uai : nom,
                ligne.requis("TYPE_DETABLISSEMENT"),
                ligne.requis("COMMUNE"),
                ligne.departement("N°Département"),
                ligne.uai("UAI tête de réseau"),
                ligne.parmi("EP", List.of("REP", "REP+"))));
    }
}
