package fr.copil.indicateur.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The witnesses at hand, found by the unknowns that they change, and how far apart they take each of these. */
final class Temoins {

    /** Between the least and the most that a hidden count may be: two would leave it known to within one. */
    static final long LARGEUR = 3;

    private final List<List<Prise>> parInconnue;
    private final long[] bas;
    private final long[] haut;

    private record Prise(Temoin temoin, long ecart) {}

    Temoins(int inconnues) {
        this.parInconnue = Stream.generate(() -> (List<Prise>) new ArrayList<Prise>())
                .limit(inconnues)
                .toList();
        this.bas = new long[inconnues];
        this.haut = new long[inconnues];
    }

    /** The least that a witness makes of it, from its true value. */
    long bas(int inconnue) {
        return bas[inconnue];
    }

    long haut(int inconnue) {
        return haut[inconnue];
    }

    boolean tiennent(int inconnue) {
        return haut[inconnue] - bas[inconnue] >= LARGEUR;
    }

    void retenir(Temoin temoin) {
        for (int inconnue : temoin.inconnues()) {
            parInconnue.get(inconnue).add(new Prise(temoin, temoin.ecart(inconnue)));
        }
        reprendre(temoin);
    }

    Set<Temoin> qui(int[] changent) {
        Set<Temoin> trouves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int inconnue : changent) {
            parInconnue.get(inconnue).forEach(prise -> trouves.add(prise.temoin));
        }
        return trouves;
    }

    /**
     * They count no more, until they are taken back or forgotten.
     *
     * @return the unknowns that they held
     */
    BitSet ecarter(Collection<Temoin> temoins) {
        BitSet touchees = new BitSet();
        for (Temoin temoin : temoins) {
            temoin.ecarter(true);
            for (int inconnue : temoin.inconnues()) {
                touchees.set(inconnue);
            }
        }
        touchees.stream().forEach(this::recompter);
        return touchees;
    }

    void reprendre(Temoin temoin) {
        temoin.ecarter(false);
        for (int inconnue : temoin.inconnues()) {
            compter(inconnue, temoin.ecart(inconnue));
        }
    }

    /** Of those set aside. */
    void oublier(Collection<Temoin> temoins) {
        temoins.stream()
                .flatMapToInt(temoin -> IntStream.of(temoin.inconnues()))
                .distinct()
                .forEach(inconnue -> parInconnue.get(inconnue).removeIf(prise -> prise.temoin.ecarte()));
    }

    /** Far enough apart is enough: a total is changed by many. */
    private void recompter(int inconnue) {
        bas[inconnue] = 0;
        haut[inconnue] = 0;
        List<Prise> prises = parInconnue.get(inconnue);
        for (int rang = 0; rang < prises.size() && !tiennent(inconnue); rang++) {
            Prise prise = prises.get(rang);
            if (!prise.temoin.ecarte()) {
                compter(inconnue, prise.ecart);
            }
        }
    }

    private void compter(int inconnue, long ecart) {
        bas[inconnue] = Math.min(bas[inconnue], ecart);
        haut[inconnue] = Math.max(haut[inconnue], ecart);
    }
}
