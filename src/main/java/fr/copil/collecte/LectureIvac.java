package fr.copil.collecte;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Publie;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the Indicateurs de valeur ajoutée des collèges (IVAC), DEPP, sessions 2022 and after. */
class LectureIvac {

    private static final String ACCES = "Taux d'accès 6eme 3eme";

    private static final List<String> COLONNES = List.of(
            "Session",
            "UAI",
            "Nom de l'établissement",
            "Commune",
            "Code département",
            "Secteur",
            "Nb candidats G",
            "Taux de réussite G",
            ACCES);

    /**
     * One collège in one session.
     *
     * @param tauxGeneral DNB pass rate, série générale, in percent, published rounded to the unit
     * @param accesEnTroisieme share of those who enter 6e that reach 3e there, in percent; a few are not given
     */
    record College(
            int session,
            String uai,
            String nom,
            String commune,
            String departement,
            boolean prive,
            BigDecimal candidatsGeneral,
            BigDecimal tauxGeneral,
            Publie accesEnTroisieme) {

        /** Rebuilt from the rounded rate, so never shown as an exact number of pupils. */
        BigDecimal admisEstimes() {
            return tauxGeneral.multiply(candidatsGeneral).movePointLeft(2);
        }
    }

    private LectureIvac() {}

    static List<College> lire(FichierCsv fichier) {
        Set<String> lus = new HashSet<>();
        return fichier.lire(COLONNES, ligne -> college(ligne, lus));
    }

    private static College college(Ligne ligne, Set<String> lus) {
        BigDecimal taux = ligne.taux("Taux de réussite G");
        BigDecimal candidats = ligne.effectif("Nb candidats G");
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
                taux,
                ligne.tauxPublie(ACCES));
    }
}
