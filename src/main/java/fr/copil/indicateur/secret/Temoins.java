package fr.copil.indicateur.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The witnesses at hand, found by the unknowns that they change, and how far apart they take each of these. */
final class Temoins {

    /** Between the least and the most that a hidden count may be: two would leave it known to within one. */
    static final long LARGEUR = 3;

    private final List<List<Temoin>> parInconnue;
    private final long[] bas;
    private final long[] haut;

    Temoins(int inconnues) {
        this.parInconnue = Stream.generate(() -> (List<Temoin>) new ArrayList<Temoin>())
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
            parInconnue.get(inconnue).add(temoin);
            compter(inconnue, temoin);
        }
    }

    Set<Temoin> qui(int[] changent) {
        Set<Temoin> trouves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int inconnue : changent) {
            trouves.addAll(parInconnue.get(inconnue));
        }
        return trouves;
    }

    /** @return the unknowns that they held */
    BitSet oublier(Collection<Temoin> temoins) {
        BitSet touchees = new BitSet();
        for (Temoin temoin : temoins) {
            for (int inconnue : temoin.inconnues()) {
                parInconnue.get(inconnue).remove(temoin);
                touchees.set(inconnue);
            }
        }
        touchees.stream().forEach(this::recompter);
        return touchees;
    }

    private void recompter(int inconnue) {
        bas[inconnue] = 0;
        haut[inconnue] = 0;
        for (Temoin temoin : parInconnue.get(inconnue)) {
            compter(inconnue, temoin);
        }
    }

    private void compter(int inconnue, Temoin temoin) {
        long ecart = temoin.ecart(inconnue);
        bas[inconnue] = Math.min(bas[inconnue], ecart);
        haut[inconnue] = Math.max(haut[inconnue], ecart);
    }
}
