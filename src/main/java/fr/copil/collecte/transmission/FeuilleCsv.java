package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.collecte.fichier.FichierCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A CSV file, as the one sheet that it is. */
final class FeuilleCsv {

    private FeuilleCsv() {}

    static Classeur de(FichierCsv fichier) {
        List<Rangee> rangees = new ArrayList<>();
        fichier.lire(List.of(), ligne -> {
            if (rangees.isEmpty()) {
                rangees.add(rangee(1, ligne.colonnes()));
            }
            rangees.add(rangee(
                    ligne.numero(),
                    ligne.colonnes().stream().map(ligne::texteSiPresent).toList()));
            return ligne.numero();
        });
        return new Classeur(List.of(new Feuille("", false, rangees, List.of())));
    }

    private static Rangee rangee(long numero, List<String> textes) {
        TreeMap<Integer, Cellule> cellules = new TreeMap<>();
        for (int i = 0; i < textes.size(); i++) {
            if (!textes.get(i).isBlank()) {
                cellules.put(i, Cellule.texte(textes.get(i)));
            }
        }
        return new Rangee(numero, false, cellules);
    }
}
