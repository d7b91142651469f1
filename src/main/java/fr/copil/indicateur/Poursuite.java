package fr.copil.indicateur;

/**
 * What a text in force says takes the place of what the one before it said: a row that it continues lives on in it, one that
 * it dropped is no longer asked nor drawn. Decision 0065.
 */
public final class Poursuite {

    private Poursuite() {}

    /**
     * A condition that holds for a target or an instance that no later text continues or drops.
     *
     * @param nom of the table in the statement
     * @param convention the column that holds its text
     */
    public static String aucune(String nom, String convention) {
        return " and not exists (select 1 from lien suite where suite.vers in (" + nom + ".id, " + convention
                + ") and suite.nature = 'poursuit') ";
    }

    /**
     * The same for an expected figure, which holds its text in its id when it was written here, {@code AT-LA2-1}, and in its
     * source when it was shipped, {@code AT-02}.
     */
    public static String aucuneAttente(String nom) {
        return """
                 and not exists (select 1 from lien suite where suite.vers = %1$s.id and suite.nature = 'poursuit')
                 and not exists (
                    select 1 from lien suite where suite.nature = 'poursuit'
                      and (substring(%1$s.id from 1 for char_length(suite.vers) + 4) = concat('AT-', suite.vers, '-')
                           or (%1$s.id not like 'AT-%%-%%'
                               and substring(%1$s.source from 1 for char_length(suite.vers) + 1) = concat(suite.vers, ' '))))
                """
                .formatted(nom);
    }

    /**
     * Begins a statement that reads {@code suites(de, vers, pas)}: all that a row or a text continues, however far back. What a
     * committee decided for one of them holds for the last one, until it decides again.
     */
    public static String suites() {
        return """
                with recursive suites(de, vers, pas) as (
                    select l.de, l.vers, 1 from lien l where l.nature = 'poursuit'
                    union all
                    select s.de, l.vers, s.pas + 1 from suites s join lien l on l.de = s.vers and l.nature = 'poursuit'
                    where s.pas < 20)
                """;
    }

    /**
     * A condition that holds for a row and for all that it continues, in a statement that begins with {@link #suites()}.
     *
     * @param colonne that may be one of them
     * @param id of the last one
     */
    public static String elleOuCelles(String colonne, String id) {
        return " (" + colonne + " = " + id + " or " + colonne + " in (select vers from suites where de = " + id + ")) ";
    }
}
