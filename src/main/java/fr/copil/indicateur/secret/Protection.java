package fr.copil.indicateur.secret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells until each hidden figure has witnesses far enough apart, then shows again those that turn out not to be
 * needed. Cells are hidden for one audience after the other, from the narrowest: what is hidden stays hidden for all that
 * come after.
 */
final class Protection {

    private final Equations systeme;
    private final boolean[] masquees;
    private final Chemin chemin;
    private final Temoins temoins;
    private final BitSet aProteger = new BitSet();
    private final BitSet intenables = new BitSet();

    Protection(Equations systeme) {
        this.systeme = systeme;
        this.masquees = new boolean[systeme.groupes()];
        this.chemin = new Chemin(systeme, masquees);
        this.temoins = new Temoins(systeme.nombre());
    }

    boolean masquee(int cellule) {
        return masquees[cellule];
    }

    BitSet intenables() {
        return intenables;
    }

    /** Hides a cell; both of its printed parts are then to be protected. */
    void masquer(int cellule) {
        chemin.masquer(cellule, true);
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
        chemin.compterLesLibres();
        List<Integer> ajoutees = new ArrayList<>();
        Deque<Integer> file = new ArrayDeque<>(enSouffrance(aProteger));
        while (!file.isEmpty()) {
            int inconnue = file.remove();
            while (!temoins.tiennent(inconnue) && !intenables.get(inconnue)) {
                Temoin gratuit = ecarter(inconnue, 0);
                Temoin temoin = gratuit == null ? ecarter(inconnue, Effort.SANS_PLAFOND) : gratuit;
                if (temoin == null) {
                    intenables.set(inconnue);
                } else {
                    temoins.retenir(temoin);
                    for (int touchee : temoin.inconnues()) {
                        int groupe = systeme.groupe(touchee);
                        if (!systeme.jamaisAffichee(touchee) && !masquees[groupe]) {
                            masquer(groupe);
                            ajoutees.add(groupe);
                        }
                    }
                }
            }
            if (file.isEmpty()) {
                file.addAll(enSouffrance(aProteger));
            }
        }
        ajoutees.sort(Comparator.comparingDouble(systeme::cout).reversed());
        ajoutees.forEach(this::montrerSiPossible);
    }

    private List<Integer> enSouffrance(BitSet parmi) {
        return parmi.stream()
                .filter(inconnue -> aProteger.get(inconnue) && !temoins.tiennent(inconnue) && !intenables.get(inconnue))
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer i) -> -systeme.inconnue(i).valeur())
                        .thenComparing(i -> i))
                .toList();
    }

    /** A witness that takes this unknown further from its value, all the way if it can be. */
    private @Nullable Temoin ecarter(int inconnue, double plafond) {
        for (long manque = Temoins.LARGEUR - (temoins.haut(inconnue) - temoins.bas(inconnue)); manque > 0; manque--) {
            Temoin plus = chercher(inconnue, temoins.haut(inconnue) + manque, plafond);
            Temoin moins = chercher(inconnue, temoins.bas(inconnue) - manque, plus == null ? plafond : plus.cout());
            if (moins != null && (plus == null || moins.cout() < plus.cout())) {
                return moins;
            }
            if (plus != null) {
                return plus;
            }
        }
        return null;
    }

    /** All the way with the cells hidden now. Most cells prove needed: it pays to know soon. */
    private @Nullable Temoin ecarterDUnCoup(int inconnue) {
        long manque = Temoins.LARGEUR - (temoins.haut(inconnue) - temoins.bas(inconnue));
        Temoin plus = chercher(inconnue, temoins.haut(inconnue) + manque, 0);
        return plus == null ? chercher(inconnue, temoins.bas(inconnue) - manque, 0) : plus;
    }

    private @Nullable Temoin chercher(int inconnue, long ecart, double plafond) {
        return Recherche.trouver(chemin, inconnue, ecart, plafond);
    }

    /** Only what the witnesses that go held can be left without enough of them. */
    private void montrerSiPossible(int cellule) {
        int[] affichees = IntStream.of(systeme.inconnuesDe(cellule))
                .filter(inconnue -> !systeme.jamaisAffichee(inconnue))
                .toArray();
        BitSet proteges = (BitSet) aProteger.clone();
        chemin.masquer(cellule, false);
        IntStream.of(affichees).forEach(aProteger::clear);
        Set<Temoin> partis = temoins.qui(affichees);
        List<Temoin> venus = new ArrayList<>();
        if (tiennentSansRienDePlus(temoins.ecarter(partis), venus)) {
            temoins.oublier(partis);
        } else {
            chemin.masquer(cellule, true);
            aProteger.or(proteges);
            partis.forEach(temoins::reprendre);
            temoins.ecarter(venus);
            temoins.oublier(venus);
        }
    }

    private boolean tiennentSansRienDePlus(BitSet touchees, List<Temoin> venus) {
        for (int inconnue : enSouffrance(touchees)) {
            if (!temoins.tiennent(inconnue)) {
                Temoin temoin = ecarterDUnCoup(inconnue);
                if (temoin == null) {
                    return false;
                }
                temoins.retenir(temoin);
                venus.add(temoin);
            }
        }
        return true;
    }
}
