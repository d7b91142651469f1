package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.collecte.fichier.Tabulaire;
import java.util.List;
import java.util.TreeMap;

/** A CSV file, as the one sheet that it is. */
final class FeuilleCsv {

    private FeuilleCsv() {}

    static Classeur de(Tabulaire texte) {
        return new Classeur(List.of(new Feuille(
                "",
                false,
                texte.rangs().stream()
                        .map(rang -> rangee(rang.numero(), rang.cellules()))
                        .filter(rangee -> !rangee.cellules().isEmpty())
                        .toList(),
                List.of())));
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
