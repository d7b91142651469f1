package fr.copil.indicateur.secret;

import java.util.Arrays;

/** The equations that a set of changes leaves wrong, in increasing order, and by how much. */
final class Desequilibre {

    static final Desequilibre AUCUN = new Desequilibre(new int[0], new long[0], 0);

    private final int[] equations;
    private final long[] montants;
    private final int condense;

    private Desequilibre(int[] equations, long[] montants, int condense) {
        this.equations = equations;
        this.montants = montants;
        this.condense = condense;
    }

    /** After one more unknown changes by {@code ecart}. */
    Desequilibre avec(Equations systeme, int inconnue, long ecart) {
        int[] touchees = systeme.equationsDe(inconnue);
        int[] signes = systeme.signesDe(inconnue);
        int[] e = new int[equations.length + touchees.length];
        long[] m = new long[e.length];
        int n = 0;
        int somme = condense;
        for (int i = 0, j = 0; i < equations.length || j < touchees.length; ) {
            int ici = i < equations.length ? equations[i] : Integer.MAX_VALUE;
            int la = j < touchees.length ? touchees[j] : Integer.MAX_VALUE;
            int equation = Math.min(ici, la);
            long avant = ici == equation ? montants[i++] : 0;
            long montant = avant + (la == equation ? ecart * signes[j++] : 0);
            if (la == equation) {
                somme += melange(equation, montant) - melange(equation, avant);
            }
            if (montant != 0) {
                e[n] = equation;
                m[n++] = montant;
            }
        }
        return new Desequilibre(Arrays.copyOf(e, n), Arrays.copyOf(m, n), somme);
    }

    /** How many equations {@link #avec} would leave wrong. */
    int nombreAvec(Equations systeme, int inconnue, long ecart) {
        int[] touchees = systeme.equationsDe(inconnue);
        int[] signes = systeme.signesDe(inconnue);
        int nombre = equations.length;
        for (int i = 0; i < touchees.length; i++) {
            int rang = Arrays.binarySearch(equations, touchees[i]);
            if (rang < 0) {
                nombre++;
            } else if (montants[rang] + ecart * signes[i] == 0) {
                nombre--;
            }
        }
        return nombre;
    }

    /** Of an equation that is right, nothing: so that the whole is kept up to date by what changes. */
    private static int melange(int equation, long montant) {
        long bits = (equation * 0x9E3779B97F4A7C15L) ^ (montant * 0xC2B2AE3D27D4EB4FL);
        return montant == 0 ? 0 : (int) (((bits ^ (bits >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 32);
    }

    int nombre() {
        return equations.length;
    }

    int equation(int rang) {
        return equations[rang];
    }

    long montant(int rang) {
        return montants[rang];
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
