package fr.copil.indicateur.secret;

import java.util.List;

/**
 * One way of looking for a witness, and how long. A search that expects little of each equation still wrong finds cheaper
 * witnesses and gets lost sooner; what the first does not find is left to the next.
 *
 * @param attendu what putting right one equation is expected to cost, where hiding a cell costs 10 and more
 * @param etapes steps before giving up
 */
record Effort(Maniere maniere, double attendu, int etapes) {

    /** To hide more cells. */
    static final List<Effort> COMPLETS = List.of(
            new Effort(Maniere.ENTIERE, 5, 400),
            new Effort(Maniere.ENTIERE, 8, 800),
            new Effort(Maniere.ENTIERE, 16, 400),
            new Effort(Maniere.MONTEE, 16, 200),
            new Effort(Maniere.MORCELEE, 16, 1000));

    /** To do with the cells that are hidden already. */
    static final List<Effort> BREFS =
            List.of(new Effort(Maniere.ENTIERE, 16, 100), new Effort(Maniere.MORCELEE, 16, 40));

    /** The same in a small table, where a longer look costs little and shows many a cell again. */
    static final List<Effort> PATIENTS =
            List.of(new Effort(Maniere.ENTIERE, 16, 100), new Effort(Maniere.MORCELEE, 16, 1000));

    /** Unknowns of a small table. */
    private static final int PETIT = 1500;

    private static final int LASSITUDE = 10;
    private static final int MOINDRE_EFFORT = 3;
    private static final double PAS = 0.3;
    private static final double PAS_D_UN_MORCEAU = 4;
    private static final double PROFONDEUR_D_ABORD = -1000;

    /** @param inconnues of the table */
    static List<Effort> sansRienMasquer(int inconnues) {
        return inconnues <= PETIT ? PATIENTS : BREFS;
    }

    enum Maniere {
        /** Each change puts an equation right whole. */
        ENTIERE,
        /**
         * As if pupils were added: every total that holds them rises. Always possible where nothing is published, so that
         * no cell is left without protection; dear, as it hides totals.
         */
        MONTEE,
        /** A change may be as much as a cell can give, the rest is asked of another. */
        MORCELEE
    }

    /**
     * A way that keeps failing in this table is given half the steps, then a quarter; the last resort is never shortened.
     *
     * @param echecs in a row
     */
    int etapesApres(int echecs) {
        return maniere == Maniere.ENTIERE ? etapes >> Math.min(MOINDRE_EFFORT, echecs / LASSITUDE) : etapes;
    }

    boolean permet(long ecart, long voulu) {
        return switch (maniere) {
            case ENTIERE -> ecart == voulu;
            case MONTEE -> ecart == voulu && ecart > 0;
            case MORCELEE -> ecart != 0;
        };
    }

    /** What one more change adds to the length of a path. */
    double pas(boolean entier) {
        if (maniere == Maniere.MONTEE) {
            return PROFONDEUR_D_ABORD;
        }
        return entier ? PAS : PAS_D_UN_MORCEAU;
    }
}
