package fr.copil.collecte;

import java.util.List;

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

    static List<Etablissement> lire(FichierCsv fichier) {
        return fichier.lire(
                COLONNES,
                ligne -> new Etablissement(
                        ligne.uai("NUMERO"),
                        ligne.requis("NOM DE L'ETABLISSEMENT"),
                        ligne.requis("TYPE_DETABLISSEMENT"),
                        ligne.requis("COMMUNE"),
                        Departements.code(ligne.requis("N°Département")),
                        ligne.uai("UAI tête de réseau"),
                        ligne.parmi("EP", List.of("REP", "REP+"))));
    }
}
