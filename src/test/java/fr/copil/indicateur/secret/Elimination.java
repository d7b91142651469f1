package fr.copil.indicateur.secret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gauss-Jordan on the equations of hidden counts: what depends on no free unknown is known exactly. */
final class Elimination {

    private static final double RIEN = 1e-9;

    private final double[][] lignes;
    private final int largeur;

    Elimination(List<Map<Integer, Integer>> equations, int largeur) {
        this.largeur = largeur;
        List<double[]> pleines = new ArrayList<>();
        for (Map<Integer, Integer> equation : equations) {
            double[] ligne = new double[largeur];
            equation.forEach((inconnu, signe) -> ligne[inconnu] = signe);
            pleines.add(ligne);
        }
        lignes = pleines.toArray(double[][]::new);
        reduire();
    }

    private void reduire() {
        int pivot = 0;
        for (int colonne = 0; colonne < largeur && pivot < lignes.length; colonne++) {
            int meilleure = pivot;
            for (int i = pivot + 1; i < lignes.length; i++) {
                if (Math.abs(lignes[i][colonne]) > Math.abs(lignes[meilleure][colonne])) {
                    meilleure = i;
                }
            }
            if (Math.abs(lignes[meilleure][colonne]) < RIEN) {
                continue;
            }
            double[] ligne = lignes[meilleure];
            lignes[meilleure] = lignes[pivot];
            lignes[pivot++] = ligne;
            double diviseur = ligne[colonne];
            for (int j = 0; j < largeur; j++) {
                ligne[j] /= diviseur;
            }
            for (double[] autre : lignes) {
                double facteur = autre[colonne];
                if (autre != ligne && Math.abs(facteur) > RIEN) {
                    for (int j = 0; j < largeur; j++) {
                        autre[j] -= facteur * ligne[j];
                    }
                }
            }
        }
    }

    <T> Set<T> determines(Map<T, Integer> inconnus) {
        Set<Integer> seuls = new LinkedHashSet<>();
        for (double[] ligne : lignes) {
            int combien = 0;
            int lequel = -1;
            for (int j = 0; j < largeur; j++) {
                if (Math.abs(ligne[j]) > RIEN) {
                    combien++;
                    lequel = j;
                }
            }
            if (combien == 1) {
                seuls.add(lequel);
            }
        }
        Set<T> determines = new LinkedHashSet<>();
        inconnus.forEach((cle, rang) -> {
            if (seuls.contains(rang)) {
                determines.add(cle);
            }
        });
        return determines;
    }
}
