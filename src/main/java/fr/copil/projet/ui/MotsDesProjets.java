package fr.copil.projet.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.projet.Projet;
import java.util.stream.Collectors;

/** Where a text is, in a sentence. */
final class MotsDesProjets {

    private MotsDesProjets() {}

    static String adresse(Projet projet) {
        return "/conventions/projets/" + projet.id();
    }

    static String etat(Projet projet) {
        return switch (projet.etat()) {
            case EN_VIGUEUR ->
                "en vigueur" + (projet.effet() == null ? "" : " depuis le " + Dates.jour(projet.effet()));
            case RETIRE -> "abandonné";
            case PROJET -> enProjet(projet);
        };
    }

    private static String enProjet(Projet projet) {
        if (projet.validations().isEmpty()) {
            return "en projet";
        }
        String valideurs = projet.validations().stream()
                .map(une -> une.fonction() + " le " + Dates.jour(une.le().toInstant()))
                .collect(Collectors.joining(", puis "));
        if (!projet.valide()) {
            return "soumis par " + valideurs + ", à valider par l'autre fonction";
        }
        int restent = projet.aSigner().size();
        return "validé par " + valideurs
                + (restent == 0
                        ? ", signé par toutes ses parties"
                        : ", " + Nombres.compte(restent, "signature attendue", "signatures attendues"));
    }
}
