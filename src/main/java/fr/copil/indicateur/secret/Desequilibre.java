package fr.copil.indicateur.secret;

import java.util.Arrays;

/** The equations that a set of changes leaves wrong, in increasing order, and by how much. */
final class Desequilibre {

    static final Desequilibre AUCUN = new Desequilibre(new int[0], new long[0]);

    private final int[] equations;
    private final long[] montants;
    private final int condense;

    private Desequilibre(int[] equations, long[] montants) {
        this.equations = equations;
        this.montants = montants;
        this.condense = 31 * Arrays.hashCode(equations) + Arrays.hashCode(montants);
    }

    /** After one more unknown changes by {@code ecart}. */
    Desequilibre avec(Systeme systeme, int inconnue, long ecart) {
        int[] touchees = systeme.equationsDe(inconnue);
        int[] signes = systeme.signesDe(inconnue);
        int[] e = new int[equations.length + touchees.length];
        long[] m = new long[e.length];
        int n = 0;
        for (int i = 0, j = 0; i < equations.length || j < touchees.length; ) {
            int ici = i < equations.length ? equations[i] : Integer.MAX_VALUE;
            int la = j < touchees.length ? touchees[j] : Integer.MAX_VALUE;
            int equation = Math.min(ici, la);
            long montant = (ici == equation ? montants[i++] : 0) + (la == equation ? ecart * signes[j++] : 0);
            if (montant != 0) {
                e[n] = equation;
                m[n++] = montant;
            }
        }
        return new Desequilibre(Arrays.copyOf(e, n), Arrays.copyOf(m, n));
    }

    int nombre() {
        return equations.length;
    }

    int premiere() {
        return equations[0];
    }

    long montant() {
        return montants[0];
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Desequilibre d
                && condense == d.condense
                && Arrays.equals(equations, d.equations)
                && Arrays.equals(montants, d.montants);
    }

    @Override
    public int hashCode() {
        return condense;
    }
}
