package fr.copil.indicateur.secret;

import java.util.List;

/**
 * One way of looking for a witness, and how long. A search that expects little of each equation still wrong finds cheaper
 * witnesses and gets lost sooner; what the first does not find is left to the next.
 *
 * @param attendu what putting right one equation is expected to cost, where hiding a cell costs 10 and more
 * @param etapes steps before giving up
 * @param moities how often its steps may be halved when it keeps failing; 0 for the last resort
 */
record Effort(Maniere maniere, double attendu, int etapes, int moities) {

    /** To hide more cells. */
    static final List<Effort> COMPLETS = List.of(
            new Effort(Maniere.ENTIERE, 5, 400, 3),
            new Effort(Maniere.ENTIERE, 8, 800, 3),
            new Effort(Maniere.ENTIERE, 16, 400, 3),
            new Effort(Maniere.MONTEE, 16, 200, 0),
            new Effort(Maniere.MORCELEE, 16, 1000, 0),
            // Straight on: what one figure is given again as, territory after territory, makes long ways that cost
            // nothing; and little beside their length where each of a map that is gone has to be hidden too.
            new Effort(Maniere.ENTIERE, 60, 1000, 0),
            new Effort(Maniere.ENTIERE, 200, 1000, 0));

    /** To do with the cells that are hidden already. */
    static final List<Effort> SANS_RIEN_MASQUER =
            List.of(new Effort(Maniere.ENTIERE, 16, 100, 3), new Effort(Maniere.MORCELEE, 16, 1000, 5));

    /** Whatever it costs. */
    static final double SANS_PLAFOND = Double.MAX_VALUE;

    private static final int LASSITUDE = 6;
    private static final int PATIENCE = 40_000;
    private static final double PAS = 0.3;
    private static final double PAS_D_UN_MORCEAU = 4;
    private static final double PROFONDEUR_D_ABORD = -1000;

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
     * A way that keeps failing is given half the steps, then a quarter, and so on: the sooner, the larger the table.
     *
     * @param echecs as {@link Chemin} counts them
     */
    int etapesApres(int echecs, int inconnues) {
        return etapes >> Math.min(moities, echecs / Math.max(LASSITUDE, PATIENCE / inconnues));
    }

    /** A last resort is for when there is nothing else; pupils are only added. */
    boolean sert(long ecart, double plafond) {
        return moities > 0 || (plafond == SANS_PLAFOND && (maniere != Maniere.MONTEE || ecart > 0));
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
