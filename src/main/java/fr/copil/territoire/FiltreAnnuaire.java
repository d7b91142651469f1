package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The SQL of what a list is filtered by, on rows {@code t} of the territories. */
class FiltreAnnuaire {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parametres = new HashMap<>();

    static FiltreAnnuaire de(AdresseAnnuaire demande) {
        FiltreAnnuaire filtre = new FiltreAnnuaire();
        List<String> mots = MotsCherches.de(demande.recherche());
        for (int i = 0; i < mots.size(); i++) {
            // Normalised words hold letters and digits only: nothing to escape.
            filtre.ajouter("t.recherche like :mot" + i, "mot" + i, "%" + mots.get(i) + "%");
        }
        Rubrique rubrique = demande.rubrique();
        if (rubrique != null) {
            filtre.ajouter("t.niveau = :niveau", "niveau", rubrique.niveau().name());
            String annee = rubrique.annee();
            if (annee != null) {
                filtre.ajouter("t.categorie = :annee", "annee", annee);
            } else if (rubrique == Rubrique.QPV_AUTRE) {
                filtre.ajouter("t.categorie not in (:annees)", "annees", Rubrique.anneesNommees());
            }
        }
        CodeTerritoire dans = demande.dans();
        if (dans != null) {
            filtre.ajouter("t.code <> :dans and t.code in (" + membres(dans) + ")", "dans", dans.valeur());
        }
        String ep = demande.educationPrioritaire();
        if (ep != null) {
            filtre.ajouter(
                    """
                    (t.rang = 7 and t.categorie = :ep or t.rang = 8 and exists (
                        select 1 from ascendance x join territoire r on r.code = x.ancetre
                        where x.territoire = t.code and r.rang = 7 and r.categorie = :ep))
                    """,
                    "ep",
                    ep);
        }
        return filtre;
    }

    /** What stands in the territory {@code :dans}; of a quartier, the collèges in it or within 300 m. */
    static String membres(CodeTerritoire dans) {
        return dans.valeur().startsWith("QPV-")
                ? "select territoire from appartenance where parent = :dans"
                : "select territoire from ascendance where ancetre = :dans";
    }

    private void ajouter(String condition, String nom, Object valeur) {
        conditions.add(condition);
        parametres.put(nom, valeur);
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parametres() {
        return parametres;
    }
}
