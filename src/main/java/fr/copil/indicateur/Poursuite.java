package fr.copil.indicateur;

/** What a text in force says again takes the place of what the one before it said. Decision 0065. */
public final class Poursuite {

    private Poursuite() {}

    /**
     * A condition that holds for a target, an expected figure or an instance that no later text continues.
     *
     * @param nom of the table in the statement
     */
    public static String aucune(String nom) {
        return " and not exists (select 1 from lien suite where suite.vers = " + nom
                + ".id and suite.nature = 'poursuit') ";
    }
}
