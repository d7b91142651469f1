package fr.copil.collecte;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the Indicateurs de valeur ajoutée des collèges (IVAC), DEPP, sessions 2022 and after. */
class LecteurIvac {

    private static final List<String> COLONNES = List.of(
            "Session",
            "UAI",
            "Nom de l'établissement",
            "Commune",
            "Code département",
            "Secteur",
            "Nb candidats G",
            "Taux de réussite G");

    /**
     * One collège in one session.
     *
     * @param tauxGeneral DNB pass rate, série générale, in percent, published rounded to the unit
     */
    record College(
            int session,
            String uai,
            String nom,
            String commune,
            String departement,
            boolean prive,
            BigDecimal candidatsGeneral,
            BigDecimal tauxGeneral) {

        /** Rebuilt from the rounded rate, so never shown as an exact number of pupils. */
        BigDecimal admisEstimes() {
            return tauxGeneral.multiply(candidatsGeneral).movePointLeft(2);
        }
    }

    private LecteurIvac() {}

    static List<College> lire(FichierCsv fichier) {
        Set<String> lus = new HashSet<>();
        return fichier.lire(COLONNES, ligne -> college(ligne, lus));
    }

    private static College college(Ligne ligne, Set<String> lus) {
        BigDecimal taux = ligne.nombre("Taux de réussite G");
        if (taux.signum() < 0 || taux.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw ligne.faute("Taux de réussite G", "« " + taux + " » n'est pas un taux entre 0 et 100.");
        }
        BigDecimal candidats = ligne.nombre("Nb candidats G");
        if (candidats.signum() < 0) {
            throw ligne.faute("Nb candidats G", "« " + candidats + " » est négatif.");
        }
        int session = ligne.entier("Session");
        String uai = ligne.uai("UAI");
        if (!lus.add(session + uai)) {
            throw ligne.faute("UAI", "« " + uai + " » est déjà donné plus haut pour la session " + session + ".");
        }
        return new College(
                session,
                uai,
                ligne.requis("Nom de l'établissement"),
                ligne.requis("Commune"),
                ligne.departement("Code département"),
                "PR".equals(ligne.parmi("Secteur", List.of("PU", "PR"))),
                candidats,
                taux);
    }
}
