package fr.copil.indicateur.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The table as an attacker writes it: unknown whole counts, none negative, and equations Σ ± inconnue = 0. Groups are the
 * cells, in the table's order, then the remainders of partial sums, which nobody prints and nobody can hide.
 */
final class Equations {

    /** Hiding one cell less matters more than hiding a smaller one. */
    private static final double COUT_D_UNE_CELLULE = 10;

    /** What is in force is read far more than what a past day still shows. */
    private static final double PART_D_UN_JOUR_PASSE = 0.2;

    /** Whoever kept what was shown would work out what is hidden in its place. */
    private static final double FOIS_DEJA_MONTREE = 20;

    private final List<int[]> parGroupe = new ArrayList<>();
    private final Map<Cle, Integer> rangs = new HashMap<>();
    private final List<Cle> noms = new ArrayList<>();
    private final int cellules;
    private final Inconnue[] inconnues;
    private final List<Equation> equations;
    private final int[][] equationsDe;
    private final int[][] signesDe;
    private final boolean[] jamaisAffichees;
    private final double[] couts;
    private final boolean[] connues;

    /**
     * @param fixe published: the attacker knows it
     * @param plancher least that the attacker may believe
     */
    record Inconnue(int groupe, Composante partie, long valeur, boolean fixe, long plancher) {}

    Equations(TableauProtege tableau) {
        List<Map<Integer, Integer>> lignes = new ArrayList<>();
        List<Inconnue> toutes = new ArrayList<>();
        for (Cellule cellule : tableau.cellules()) {
            rangs.put(cellule.cle(), parGroupe.size());
            ajouter(cellule, cellule.publiee(), false, toutes, lignes);
        }
        cellules = parGroupe.size();
        for (Somme somme : tableau.sommes()) {
            int total = rangs.getOrDefault(somme.total(), -1);
            List<Integer> parts = new ArrayList<>();
            somme.parties().forEach(cle -> parts.add(rangs.getOrDefault(cle, -1)));
            if (!somme.complete()) {
                parts.add(ajouter(reste(tableau, total, parts, somme), false, true, toutes, lignes));
            }
            ecrire(total, parts, somme, lignes);
        }
        inconnues = toutes.toArray(Inconnue[]::new);
        connues = new boolean[parGroupe.size()];
        jamaisAffichees = new boolean[inconnues.length];
        for (int i = 0; i < jamaisAffichees.length; i++) {
            jamaisAffichees[i] = groupe(i) >= cellules || inconnue(i).partie() == Composante.COMPLEMENT;
        }
        couts = IntStream.range(0, parGroupe.size())
                .mapToDouble(groupe -> (noms.get(groupe).version() == 0 ? 1 : PART_D_UN_JOUR_PASSE)
                        * (groupe < cellules && tableau.cellules().get(groupe).montree() ? FOIS_DEJA_MONTREE : 1)
                        * coutDeMasquer(inconnue(parGroupe.get(groupe)[0]).valeur()))
                .toArray();
        // The shortest first: they leave the least choice.
        equations = lignes.stream()
                .sorted(Comparator.comparingInt(Map::size))
                .map(this::equation)
                .toList();
        equationsDe = new int[inconnues.length][];
        signesDe = new int[inconnues.length][];
        retourner();
    }

    private int ajouter(
            Cellule cellule, boolean fixe, boolean deSomme, List<Inconnue> toutes, List<Map<Integer, Integer>> lignes) {
        int groupe = parGroupe.size();
        int premiere = toutes.size();
        for (Composante partie : cellule.parties()) {
            toutes.add(new Inconnue(groupe, partie, cellule.valeur(partie), fixe, plancher(cellule, partie, deSomme)));
        }
        if (cellule.estUnTaux()) {
            lignes.add(Map.of(premiere, 1, premiere + 1, -1, premiere + 2, -1));
        }
        parGroupe.add(IntStream.range(premiere, toutes.size()).toArray());
        noms.add(cellule.cle());
        return groupe;
    }

    private static long plancher(Cellule cellule, Composante partie, boolean reste) {
        return !reste && cellule.valeur(partie) > 0 && cellule.zeroSeVerrait(partie) ? 1 : 0;
    }

    private static Cellule reste(TableauProtege tableau, int total, List<Integer> parts, Somme somme) {
        Cellule entier = tableau.cellules().get(total);
        long effectif = entier.effectif();
        long numerateur = entier.valeur(Composante.NUMERATEUR);
        for (int part : parts) {
            effectif -= tableau.cellules().get(part).effectif();
            numerateur -= tableau.cellules().get(part).valeur(Composante.NUMERATEUR);
        }
        return new Cellule(
                entier.cle(),
                effectif,
                entier.estUnTaux() && !somme.effectifSeul() ? (Long) numerateur : null,
                0,
                0,
                entier.diffusion(),
                false);
    }

    /** That the complements add up follows from these. */
    private void ecrire(int total, List<Integer> parts, Somme somme, List<Map<Integer, Integer>> lignes) {
        int[] entier = parGroupe.get(total);
        for (int i = 0; i < (somme.effectifSeul() ? 1 : Math.min(entier.length, 2)); i++) {
            Map<Integer, Integer> ligne = new HashMap<>();
            ligne.put(entier[i], 1);
            for (int part : parts) {
                ligne.put(parGroupe.get(part)[i], -1);
            }
            lignes.add(ligne);
        }
    }

    private Equation equation(Map<Integer, Integer> ligne) {
        int[] rangees = ligne.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer i) -> cout(groupe(i)))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Equation(
                rangees,
                IntStream.of(rangees).map(i -> ligne.getOrDefault(i, 0)).toArray());
    }

    private void retourner() {
        List<List<int[]>> presences = IntStream.range(0, inconnues.length)
                .mapToObj(i -> (List<int[]>) new ArrayList<int[]>())
                .toList();
        for (int e = 0; e < equations.size(); e++) {
            Equation equation = equations.get(e);
            for (int rang = 0; rang < equation.nombre(); rang++) {
                presences.get(equation.inconnue(rang)).add(new int[] {e, equation.signe(rang)});
            }
        }
        for (int i = 0; i < inconnues.length; i++) {
            equationsDe[i] = presences.get(i).stream().mapToInt(p -> p[0]).toArray();
            signesDe[i] = presences.get(i).stream().mapToInt(p -> p[1]).toArray();
        }
    }

    int nombre() {
        return inconnues.length;
    }

    int cellules() {
        return cellules;
    }

    int groupes() {
        return parGroupe.size();
    }

    Inconnue inconnue(int i) {
        return inconnues[i];
    }

    /** Known to the audience that is served. */
    boolean fixe(int inconnue) {
        return inconnues[inconnue].fixe() || connues[groupe(inconnue)];
    }

    void connaitre(int cellule, boolean connue) {
        connues[cellule] = connue;
    }

    int groupe(int inconnue) {
        return inconnues[inconnue].groupe();
    }

    int[] inconnuesDe(int groupe) {
        return parGroupe.get(groupe);
    }

    /** The cell, or for a remainder the total it is taken from. */
    Cle nom(int groupe) {
        return noms.get(groupe);
    }

    int rang(Cle cellule) {
        return rangs.getOrDefault(cellule, 0);
    }

    int equations() {
        return equations.size();
    }

    Equation equation(int e) {
        return equations.get(e);
    }

    int[] equationsDe(int inconnue) {
        return equationsDe[inconnue];
    }

    int[] signesDe(int inconnue) {
        return signesDe[inconnue];
    }

    /** Nobody prints it: it moves freely, as far as the equations let it. */
    boolean jamaisAffichee(int inconnue) {
        return jamaisAffichees[inconnue];
    }

    /** What hiding a cell costs to readers: large ones are totals; an empty one hides next to nothing. */
    double cout(int groupe) {
        return couts[groupe];
    }

    private static double coutDeMasquer(long effectif) {
        return COUT_D_UNE_CELLULE + (effectif == 0 ? COUT_D_UNE_CELLULE : Math.log1p((double) effectif) / Math.log(2));
    }
}
