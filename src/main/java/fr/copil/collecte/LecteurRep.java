package fr.copil.collecte;

import java.util.List;
import java.util.Optional;

/** Reads the list of REP and REP+ (DGESCO, rentrée 2022): one line an establishment, with the head of its network. */
class LecteurRep {

    private static final List<String> COLONNES = List.of(
            "N°Département",
            "COMMUNE",
            "UAI tête de réseau",
            "NUMERO",
            "NOM DE L'ETABLISSEMENT",
            "TYPE_DETABLISSEMENT",
            "EP");

    record Etablissement(
            String uai,
            String nom,
            String type,
            String commune,
            String departement,
            String teteDeReseau,
            String categorie) {

        boolean estTete() {
            return uai.equals(teteDeReseau);
        }
    }

    private LecteurRep() {}

    /** Eleven networks carry a line « ECOLE ISOLEE » that names no establishment: nothing to place there. */
    static List<Etablissement> lire(FichierCsv fichier) {
        return fichier.lire(COLONNES, LecteurRep::etablissement).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Etablissement> etablissement(Ligne ligne) {
        if (ligne.texte("NUMERO").isEmpty()
                && ligne.texte("TYPE_DETABLISSEMENT").equals("ECOLE ISOLEE")) {
            return Optional.empty();
        }
        String uai = ligne.uai("NUMERO");
        String nom = ligne.texte("NOM DE L'ETABLISSEMENT");
        return Optional.of(new Etablissement(
                uai,
                nom.isEmpty() ? uai : nom,
                ligne.requis("TYPE_DETABLISSEMENT"),
                ligne.requis("COMMUNE"),
                Departements.code(ligne.requis("N°Département")),
                ligne.uai("UAI tête de réseau"),
                ligne.parmi("EP", List.of("REP", "REP+"))));
    }
}
