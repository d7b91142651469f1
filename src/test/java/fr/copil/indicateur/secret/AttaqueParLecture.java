package fr.copil.indicateur.secret;

import fr.copil.indicateur.secret.Attaquant.Compte;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody works out of a true table from the cells that they have read, whatever the engine thinks of it: each hidden
 * count found exactly, or to within one.
 */
public final class AttaqueParLecture {

    /** Two would be an estimate to within one. */
    private static final double LARGEUR = 2 + 1e-6;

    private AttaqueParLecture() {}

    /**
     * @param lues cells whose numbers were read
     * @param admises hidden cells that are said to be lost already
     * @return one line a count that is found
     */
    public static List<String> retrouvees(TableauProtege tableau, Set<Cle> lues, Set<Cle> admises) {
        Attaquant attaquant = new Attaquant(tableau, lues);
        Set<Compte> cachees = cachees(tableau, lues, admises);
        List<String> retrouvees = new ArrayList<>();
        for (Compte compte : attaquant.calcules()) {
            if (cachees.contains(compte)) {
                retrouvees.add(compte + " exactement");
            }
        }
        if (retrouvees.isEmpty()) {
            attaquant.intervalles(cachees, LARGEUR).forEach((compte, bornes) -> {
                if (bornes[1] - bornes[0] <= LARGEUR) {
                    retrouvees.add(compte + " entre " + bornes[0] + " et " + bornes[1]);
                }
            });
        }
        return retrouvees;
    }

    private static Set<Compte> cachees(TableauProtege tableau, Set<Cle> lues, Set<Cle> admises) {
        Set<Compte> cachees = new LinkedHashSet<>();
        for (Cellule cellule : tableau.cellules()) {
            if (!lues.contains(cellule.cle()) && !admises.contains(cellule.cle())) {
                for (Composante partie : cellule.parties()) {
                    if (partie != Composante.COMPLEMENT || cellule.estSecrete()) {
                        cachees.add(new Compte(cellule.cle(), partie, -1));
                    }
                }
            }
        }
        for (int rang = 0; rang < tableau.sommes().size(); rang++) {
            Somme somme = tableau.sommes().get(rang);
            if (!somme.complete() && !admises.contains(somme.total())) {
                cachees.addAll(resteDe(tableau, somme, rang));
            }
        }
        return cachees;
    }

    /** What is left of a total is a figure too. */
    private static Set<Compte> resteDe(TableauProtege tableau, Somme somme, int rang) {
        Set<Compte> cachees = new LinkedHashSet<>();
        Cellule total = Attaquant.cellule(tableau, somme.total());
        Regle regle = total.regle() == null ? Regle.ordinaire() : total.regle();
        for (Composante partie : somme.portee(total.estUnTaux())) {
            long reste = total.valeur(partie)
                    - somme.parties().stream()
                            .mapToLong(cle -> Attaquant.cellule(tableau, cle).valeur(partie))
                            .sum();
            if (regle.petit(reste)) {
                cachees.add(new Compte(somme.total(), partie, rang));
            }
        }
        return cachees;
    }
}
