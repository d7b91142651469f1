package fr.copil.methode.ui;

import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Decompte;
import fr.copil.methode.Reponse;
import fr.copil.methode.ThemeMethode;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The counts of a self-assessment in words and in cells. */
final class SyntheseModele {

    private SyntheseModele() {}

    static String phrase(String territoire, Decompte bilan) {
        if (bilan.repondues() == 0) {
            return territoire + " : aucune des " + Nombres.entier(bilan.questions())
                    + " questions n'a encore de réponse.";
        }
        String detail = Arrays.stream(Reponse.values())
                .filter(reponse -> bilan.nombre(reponse) > 0)
                .map(reponse -> Nombres.entier(bilan.nombre(reponse)) + " " + reponse.libelle())
                .collect(Collectors.joining(", "));
        String reste = bilan.sansReponse() == 0
                ? "toutes les questions ont une réponse."
                : Nombres.compte(bilan.sansReponse(), "question est", "questions sont") + " sans réponse.";
        return territoire + " : " + Nombres.entier(bilan.repondues()) + " sur " + Nombres.entier(bilan.questions())
                + " (" + detail + ") ; " + reste;
    }

    static ListeModele tableau(AutoEvaluation evaluation) {
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.de("Thème")));
        for (Reponse reponse : Reponse.values()) {
            colonnes.add(Colonne.nombre(Textes.majuscule(reponse.libelle())));
        }
        colonnes.add(Colonne.nombre("Sans réponse"));
        List<Ligne> lignes = new ArrayList<>();
        for (ThemeMethode theme : ThemeMethode.values()) {
            lignes.add(ligne(theme.libelle(), evaluation.bilan(theme)));
        }
        lignes.add(ligne("Ensemble", evaluation.bilan()));
        return ListeModele.simple("synthese", "Réponses par thème", colonnes, lignes, "");
    }

    private static Ligne ligne(String nom, Decompte bilan) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(nom)));
        for (Reponse reponse : Reponse.values()) {
            cellules.add(Cellule.texte(Nombres.entier(bilan.nombre(reponse))));
        }
        cellules.add(Cellule.texte(Nombres.entier(bilan.sansReponse())));
        return Ligne.de(cellules);
    }
}
