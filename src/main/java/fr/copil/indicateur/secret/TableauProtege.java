package fr.copil.indicateur.secret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All the cells of one indicateur that stand in a relation, and those relations. A relation left out is one that the
 * reader is taken not to know. Refuses sums that do not add up: nothing could be promised about them.
 */
public record TableauProtege(List<Cellule> cellules, List<Somme> sommes) {

    public TableauProtege {
        cellules = List.copyOf(cellules);
        sommes = List.copyOf(sommes);
        Map<Cle, Cellule> parCle = new HashMap<>();
        for (Cellule cellule : cellules) {
            if (parCle.put(cellule.cle(), cellule) != null) {
                throw new IllegalArgumentException("La cellule " + cellule.cle() + " est donnée deux fois.");
            }
        }
        sommes.forEach(somme -> verifier(somme, parCle));
    }

    private static void verifier(Somme somme, Map<Cle, Cellule> parCle) {
        Cellule total = requise(somme.total(), parCle);
        for (Composante partie : somme.portee(total.estUnTaux())) {
            long reste = total.valeur(partie);
            for (Cle cle : somme.parties()) {
                Cellule part = requise(cle, parCle);
                if (!somme.effectifSeul() && part.estUnTaux() != total.estUnTaux()) {
                    throw new IllegalArgumentException(
                            "La somme " + somme.total() + " mêle des taux et des effectifs : " + cle + ".");
                }
                reste -= part.valeur(partie);
            }
            if (reste < 0 || (somme.complete() && reste != 0)) {
                throw new IllegalArgumentException("La somme " + somme.total() + " (" + partie.libelle()
                        + ") n’est pas celle de ses parties : il reste " + reste + ".");
            }
        }
    }

    private static Cellule requise(Cle cle, Map<Cle, Cellule> parCle) {
        Cellule cellule = parCle.get(cle);
        if (cellule == null) {
            throw new IllegalArgumentException("Une somme cite une cellule absente : " + cle + ".");
        }
        return cellule;
    }
}
