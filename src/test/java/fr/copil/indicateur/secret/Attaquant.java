package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who reads all that one audience reads, knows every relation between cells, that counts are not negative and
 * that zeros are shown, and works out the rest. Written from the table alone, apart from the engine that it judges.
 */
final class Attaquant {

    /** A count: a part of a cell, or of what is left of a total ({@code somme} is its rank, or -1). */
    record Compte(Cle cle, Composante partie, int somme) {}

    private final Map<Compte, Long> connus = new HashMap<>();
    private final Map<Compte, Integer> inconnus = new LinkedHashMap<>();
    /** Zeros are shown: what is hidden where somebody is counted is none. */
    private final List<Integer> planchers = new ArrayList<>();

    private final List<Map<Integer, Integer>> equations = new ArrayList<>();
    private final List<Long> membres = new ArrayList<>();

    Attaquant(TableauProtege tableau, Set<Cle> lues) {
        for (Cellule cellule : tableau.cellules()) {
            for (Composante partie : cellule.parties()) {
                Compte compte = new Compte(cellule.cle(), partie, -1);
                if (lues.contains(cellule.cle())) {
                    connus.put(compte, cellule.valeur(partie));
                } else {
                    inconnus.put(compte, inconnus.size());
                    planchers.add(cellule.valeur(partie) > 0 && seVerrait(cellule, partie) ? 1 : 0);
                }
            }
            if (cellule.estUnTaux()) {
                ecrire(Map.of(
                        new Compte(cellule.cle(), Composante.EFFECTIF, -1), 1,
                        new Compte(cellule.cle(), Composante.NUMERATEUR, -1), -1,
                        new Compte(cellule.cle(), Composante.COMPLEMENT, -1), -1));
            }
        }
        for (int rang = 0; rang < tableau.sommes().size(); rang++) {
            Somme somme = tableau.sommes().get(rang);
            for (Composante partie :
                    somme.portee(cellule(tableau, somme.total()).estUnTaux())) {
                Map<Compte, Integer> equation = new HashMap<>();
                equation.put(new Compte(somme.total(), partie, -1), 1);
                somme.parties().forEach(cle -> equation.put(new Compte(cle, partie, -1), -1));
                if (!somme.complete()) {
                    Compte reste = new Compte(somme.total(), partie, rang);
                    inconnus.put(reste, inconnus.size());
                    planchers.add(0);
                    equation.put(reste, -1);
                }
                ecrire(equation);
            }
        }
    }

    /** An empty cell would be shown; so would a rate of 0/n or n/n, unless whole groups are kept. */
    private static boolean seVerrait(Cellule cellule, Composante partie) {
        Regle regle = cellule.regle();
        return partie == Composante.EFFECTIF || (regle != null && !regle.groupesEntiers());
    }

    static Attaquant de(Audience audience, TableauProtege tableau, Resultat resultat) {
        Set<Cle> lues = new LinkedHashSet<>();
        resultat.statuts().getOrDefault(audience, Map.of()).forEach((cle, statut) -> {
            if (statut == Lisibilite.VISIBLE) {
                lues.add(cle);
            }
        });
        return new Attaquant(tableau, lues);
    }

    static Cellule cellule(TableauProtege tableau, Cle cle) {
        return tableau.cellules().stream()
                .filter(cellule -> cellule.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    private void ecrire(Map<Compte, Integer> equation) {
        Map<Integer, Integer> ligne = new HashMap<>();
        long membre = 0;
        for (Map.Entry<Compte, Integer> terme : equation.entrySet()) {
            Integer inconnu = inconnus.get(terme.getKey());
            if (inconnu == null) {
                membre -= terme.getValue() * connus.getOrDefault(terme.getKey(), 0L);
            } else {
                ligne.put(inconnu, terme.getValue());
            }
        }
        if (!ligne.isEmpty()) {
            equations.add(ligne);
            membres.add(membre);
        }
    }

    /** The counts that every reader of the visible cells can write down: those the equations leave no choice about. */
    Set<Compte> calcules() {
        return new Elimination(equations, inconnus.size()).determines(inconnus);
    }

    /** Least and most that each of these counts may be, as far as it takes to tell them {@code assez} apart. */
    Map<Compte, double[]> intervalles(Set<Compte> cibles, double assez) {
        double[][] bornes = new double[inconnus.size()][];
        Map<Compte, double[]> intervalles = new LinkedHashMap<>();
        for (Compte cible : cibles) {
            Integer rang = inconnus.get(cible);
            if (rang == null) {
                long connu = connus.getOrDefault(cible, 0L);
                intervalles.put(cible, new double[] {connu, connu});
                continue;
            }
            for (int sens = -1;
                    sens <= 1 && (bornes[rang] == null || bornes[rang][1] - bornes[rang][0] < assez);
                    sens += 2) {
                noter(resoudre(rang, sens), bornes);
            }
            intervalles.put(cible, bornes[rang]);
        }
        return intervalles;
    }

    /** Any table that fits what is visible tells something of every unknown. */
    private static void noter(double[] table, double[][] bornes) {
        for (int i = 0; i < table.length; i++) {
            if (bornes[i] == null) {
                bornes[i] = new double[] {table[i], table[i]};
            }
            bornes[i][0] = Math.min(bornes[i][0], table[i]);
            bornes[i][1] = Math.max(bornes[i][1], table[i]);
        }
    }

    private double[] resoudre(int rang, int sens) {
        ExpressionsBasedModel modele = new ExpressionsBasedModel();
        Variable[] variables = new Variable[inconnus.size()];
        for (int i = 0; i < variables.length; i++) {
            // Nobody believes in more pupils than this; it keeps the programme bounded.
            variables[i] = modele.newVariable("x" + i).lower(planchers.get(i)).upper(1_000_000);
        }
        for (int e = 0; e < equations.size(); e++) {
            Expression expression = modele.newExpression("e" + e).level(membres.get(e));
            equations.get(e).forEach((inconnu, signe) -> expression.set(variables[inconnu], signe));
        }
        variables[rang].weight(sens);
        Optimisation.Result resultat = modele.minimise();
        if (!resultat.getState().isFeasible()) {
            throw new IllegalStateException("the true table itself is a solution: " + resultat.getState());
        }
        double[] table = new double[variables.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = resultat.doubleValue(i);
        }
        return table;
    }

    /** What the rules promise to keep from this audience. */
    static Set<Compte> promis(Audience audience, TableauProtege tableau, Regle regle, Resultat resultat) {
        Set<Compte> promis = new LinkedHashSet<>();
        for (Cellule cellule : tableau.cellules()) {
            Lisibilite statut = resultat.statut(audience, cellule.cle());
            for (Composante partie : cellule.parties()) {
                boolean complement = partie == Composante.COMPLEMENT;
                if (statut != Lisibilite.VISIBLE && (!complement || statut != Lisibilite.SECRET_SECONDAIRE)) {
                    promis.add(new Compte(cellule.cle(), partie, -1));
                }
            }
        }
        for (int rang = 0; rang < tableau.sommes().size(); rang++) {
            Somme somme = tableau.sommes().get(rang);
            Cellule total = cellule(tableau, somme.total());
            for (Composante partie : somme.portee(total.estUnTaux())) {
                long reste = total.valeur(partie);
                for (Cle cle : somme.parties()) {
                    reste -= cellule(tableau, cle).valeur(partie);
                }
                if (!somme.complete() && reste > 0 && reste < regle.minimum()) {
                    promis.add(new Compte(somme.total(), partie, rang));
                }
            }
        }
        return promis;
    }
}
