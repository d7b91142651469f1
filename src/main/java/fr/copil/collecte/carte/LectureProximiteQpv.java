package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the list of public collèges inside a QPV (2015) or less than 300 m from one. */
public class LectureProximiteQpv {

    private static final List<String> COLONNES =
            List.of("NUMERO_UAI", "Code_commune_Insee", "DISTANCE_QPV le plus proche", "QPV");

    /** Distance in metres; 0 when the collège is inside. */
    public record Proximite(String uai, String commune, String qpv, BigDecimal distanceEnMetres) {}

    private LectureProximiteQpv() {}

    public static List<Proximite> lire(FichierCsv fichier) {
        Set<String> lus = new HashSet<>();
        return fichier.lire(COLONNES, ligne -> proximite(ligne, lus));
    }

    private static Proximite proximite(Ligne ligne, Set<String> lus) {
        String uai = ligne.uai("NUMERO_UAI");
        if (!lus.add(uai)) {
            throw ligne.faute("NUMERO_UAI", "« " + uai + " » est déjà donné plus haut.");
        }
        String qpv = ligne.requis("QPV");
        ligne.territoire("QPV-" + qpv, "QPV");
        return new Proximite(uai, ligne.requis("Code_commune_Insee"), qpv, ligne.nombre("DISTANCE_QPV le plus proche"));
    }
}
