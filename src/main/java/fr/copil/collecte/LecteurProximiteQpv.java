package fr.copil.collecte;

import java.math.BigDecimal;
import java.util.List;

/** Reads the list of public collèges inside a QPV (2015) or less than 300 m from one. */
class LecteurProximiteQpv {

    private static final List<String> COLONNES =
            List.of("NUMERO_UAI", "Code_commune_Insee", "DISTANCE_QPV le plus proche", "QPV");

    /** Distance in metres; 0 when the collège is inside. */
    record Proximite(String uai, String commune, String qpv, BigDecimal distanceEnMetres) {}

    private LecteurProximiteQpv() {}

    static List<Proximite> lire(FichierCsv fichier) {
        return fichier.lire(
                COLONNES,
                ligne -> new Proximite(
                        ligne.uai("NUMERO_UAI"),
                        ligne.requis("Code_commune_Insee"),
                        ligne.requis("QPV"),
                        ligne.nombre("DISTANCE_QPV le plus proche")));
    }
}
