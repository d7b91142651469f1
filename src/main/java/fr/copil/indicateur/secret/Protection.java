package fr.copil.indicateur.secret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells until each hidden figure has witnesses far enough apart, then shows again those that turn out not to be
 * needed. Cells are hidden for one audience after the other, from the narrowest: what is hidden stays hidden for all that
 * come after.
 */
final class Protection {

    /** Between the least and the most that a hidden count may be: two would leave it known to within one. */
    static final long LARGEUR = 3;

    private final Systeme systeme;
    private final boolean[] masquees;
    private final List<Temoin> temoins = new ArrayList<>();
    private final BitSet aProteger = new BitSet();
    private final BitSet intenables = new BitSet();
    private final long[] bas;
    private final long[] haut;

    Protection(Systeme systeme) {
        this.systeme = systeme;
        this.masquees = new boolean[systeme.groupes()];
        this.bas = new long[systeme.nombre()];
        this.haut = new long[systeme.nombre()];
    }

    boolean masquee(int cellule) {
        return masquees[cellule];
    }

    BitSet intenables() {
        return intenables;
    }

    /** Hides a cell; both of its printed parts are then to be protected. */
    void masquer(int cellule) {
        masquees[cellule] = true;
        for (int inconnue : systeme.inconnuesDe(cellule)) {
            if (!systeme.jamaisAffichee(inconnue)) {
                aProteger.set(inconnue);
            }
        }
    }

    void proteger(int inconnue) {
        aProteger.set(inconnue);
    }

    /** Hides what more it takes. */
    void completer() {
        intenables.clear();
        List<Integer> ajoutees = new ArrayList<>();
        Deque<Integer> file = new ArrayDeque<>(enSouffrance());
        while (!file.isEmpty()) {
            int inconnue = file.remove();
            while (!tenue(inconnue) && !intenables.get(inconnue)) {
                Temoin gratuit = ecarter(inconnue, 0);
                Temoin temoin = gratuit == null ? ecarter(inconnue, Double.MAX_VALUE) : gratuit;
                if (temoin == null) {
                    intenables.set(inconnue);
                } else {
                    retenir(temoin);
                    for (int touchee : temoin.ecarts().keySet()) {
                        int groupe = systeme.groupe(touchee);
                        if (!systeme.jamaisAffichee(touchee) && !masquees[groupe]) {
                            masquer(groupe);
                            ajoutees.add(groupe);
                        }
                    }
                }
            }
            if (file.isEmpty()) {
                file.addAll(enSouffrance());
            }
        }
        ajoutees.sort(Comparator.comparingDouble(systeme::cout).reversed());
        ajoutees.forEach(this::montrerSiPossible);
    }

    private List<Integer> enSouffrance() {
        return aProteger.stream()
                .filter(inconnue -> !tenue(inconnue) && !intenables.get(inconnue))
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer i) -> -systeme.inconnue(i).valeur())
                        .thenComparing(i -> i))
                .toList();
    }

    private boolean tenue(int inconnue) {
        return haut[inconnue] - bas[inconnue] >= LARGEUR;
    }

    /** A witness that takes this unknown further from its value, all the way if it can be. */
    private @Nullable Temoin ecarter(int inconnue, double plafond) {
        for (long manque = LARGEUR - (haut[inconnue] - bas[inconnue]); manque > 0; manque--) {
            Temoin plus = chercher(inconnue, haut[inconnue] + manque, plafond);
            Temoin moins = chercher(inconnue, bas[inconnue] - manque, plus == null ? plafond : plus.cout());
            if (moins != null && (plus == null || moins.cout() < plus.cout())) {
                return moins;
            }
            if (plus != null) {
                return plus;
            }
        }
        return null;
    }

    private @Nullable Temoin chercher(int inconnue, long ecart, double plafond) {
        return Recherche.trouver(systeme, masquees, inconnue, ecart, plafond);
    }

    private void retenir(Temoin temoin) {
        temoins.add(temoin);
        compter(temoin);
    }

    private void compter(Temoin temoin) {
        temoin.ecarts().forEach((inconnue, ecart) -> {
            bas[inconnue] = Math.min(bas[inconnue], ecart);
            haut[inconnue] = Math.max(haut[inconnue], ecart);
        });
    }

    private void montrerSiPossible(int cellule) {
        List<Temoin> avant = List.copyOf(temoins);
        BitSet proteges = (BitSet) aProteger.clone();
        masquees[cellule] = false;
        for (int inconnue : systeme.inconnuesDe(cellule)) {
            if (!systeme.jamaisAffichee(inconnue)) {
                aProteger.clear(inconnue);
            }
        }
        temoins.removeIf(temoin -> temoin.touche(systeme, cellule));
        recompter();
        if (!tiennentSansRienDePlus()) {
            masquees[cellule] = true;
            aProteger.or(proteges);
            temoins.clear();
            temoins.addAll(avant);
            recompter();
        }
    }

    private boolean tiennentSansRienDePlus() {
        for (int inconnue : enSouffrance()) {
            while (!tenue(inconnue)) {
                Temoin temoin = ecarter(inconnue, 0);
                if (temoin == null) {
                    return false;
                }
                retenir(temoin);
            }
        }
        return true;
    }

    private void recompter() {
        Arrays.fill(bas, 0);
        Arrays.fill(haut, 0);
        temoins.forEach(this::compter);
    }
}
