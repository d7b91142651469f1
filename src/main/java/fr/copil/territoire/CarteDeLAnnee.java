package fr.copil.territoire;

/**
 * Which map a figure is counted with: that of its rentrée, whatever holds today. Lists, sheets and rights follow today's
 * ({@code ascendance}); a sum, and all that says what is in it, takes from here, or from {@code membre_de_reseau}. Only
 * networks have members that change with the map: a quartier adds up nothing. Decision 0054.
 */
public final class CarteDeLAnnee {

    /** The rentrées from which figures are counted otherwise, in order. */
    public static final String CHANGEMENTS =
            "select distinct rentree_du from zonage where genre in ('REP', 'PROXIMITE')"
                    + " and rentree_du > 0 order by rentree_du";

    /** The rentrée of the map of networks that holds today. */
    public static final String RENTREE_DES_RESEAUX =
            " (select z.annee from zonage z where z.genre = 'REP' and z.en_vigueur) ";

    private CarteDeLAnnee() {}

    /** Whether a territory held the members of another, that rentrée; what networks are in never changes. */
    public static String compteDans(String territoire, String ancetre, String rentree) {
        return " (" + ancetre + " not like 'REP-%' and exists (select 1 from ascendance d where d.territoire = "
                + territoire + " and d.ancetre = " + ancetre + ") or exists (select 1 from membre_de_reseau d"
                + " where d.territoire = " + territoire + " and d.ancetre = " + ancetre + " and " + rentree
                + " between d.du and d.au)) ";
    }

    /** The genre and the year of the map that drew a group: {@code REP_2028}; null of what no map draws. */
    public static String version(String genre, String rentree) {
        return " (select z.code from zonage z where z.genre = " + genre + " and " + rentree
                + " between z.rentree_du and z.rentree_au) ";
    }
}
