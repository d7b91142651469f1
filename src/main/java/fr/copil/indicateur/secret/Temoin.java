package fr.copil.indicateur.secret;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * Another table of whole counts that shows the attacker the very same visible cells: the true one with these unknowns
 * changed by these amounts. Nothing that an attacker computes tells it from the true one.
 */
final class Temoin {

    private final int[] inconnues;
    private final long[] ecarts;
    private final double cout;
    private boolean ecarte;

    /** @param cout what hiding the visible cells that it needs costs */
    Temoin(SortedMap<Integer, Long> ecarts, double cout) {
        this.inconnues = ecarts.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.ecarts = ecarts.values().stream().mapToLong(Long::longValue).toArray();
        this.cout = cout;
    }

    /** In increasing order. */
    int[] inconnues() {
        return inconnues;
    }

    /** By how much it changes one of its unknowns. */
    long ecart(int inconnue) {
        return ecarts[Arrays.binarySearch(inconnues, inconnue)];
    }

    /** Set aside for a while: see {@link Temoins}. */
    boolean ecarte() {
        return ecarte;
    }

    void ecarter(boolean ecarte) {
        this.ecarte = ecarte;
    }

    double cout() {
        return cout;
    }
}
