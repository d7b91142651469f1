package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What was typed on the screen, as a sheet in codes: the same control reads it. */
final class FeuilleSaisie {

    /** The first row stands below headings, as in a file. */
    static final int PREMIERE = 2;

    private static final List<Champ> CHAMPS = List.of(
            Champ.INDICATEUR,
            Champ.TERRITOIRE,
            Champ.POPULATION,
            Champ.PERIODE,
            Champ.NUMERATEUR,
            Champ.DENOMINATEUR,
            Champ.VALEUR,
            Champ.COMMENTAIRE);

    private FeuilleSaisie() {}

    static Classeur de(List<LigneSaisie> lignes) {
        List<Rangee> rangees = new ArrayList<>();
        rangees.add(rangee(1, CHAMPS.stream().map(Champ::colonne).toList()));
        for (int i = 0; i < lignes.size(); i++) {
            if (!lignes.get(i).vide()) {
                rangees.add(rangee(i + PREMIERE, textes(lignes.get(i))));
            }
        }
        return new Classeur(List.of(new Feuille("", false, rangees, List.of())));
    }

    private static List<String> textes(LigneSaisie saisie) {
        Trame.Ligne ligne = saisie.ligne();
        return List.of(
                ligne.indicateur().id(),
                ligne.territoire().code().valeur(),
                ligne.population().name(),
                String.valueOf(ligne.periode()),
                saisie.numerateur(),
                saisie.denominateur(),
                saisie.valeur(),
                saisie.commentaire());
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
