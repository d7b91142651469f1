package fr.copil.indicateur.mesure;

import fr.copil.commun.MesureLue;

/**
 * What committees said in their séances of the row {@code m} of {@code mesure}: it goes where the comment of the figure goes,
 * for who reads the figure, and as far as the committee that said it. Decision 0051.
 */
public final class Reperee {

    /** What is said today. */
    public static final String PHRASE = phrase(MesureLue.EN_VIGUEUR, " r.retire_le is null ");

    /** What was said at the instant that is the parameter {@code :le}. */
    public static final String PHRASE_LE =
            phrase(MesureLue.EN_VIGUEUR_LE, " r.le <= :le and (r.retire_le is null or r.retire_le > :le) ");

    private Reperee() {}

    private static String phrase(String vigueur, String debout) {
        return " case when " + vigueur + " and " + MesureLue.LISIBLE
                + " then (select string_agg(r.phrase, ' ' order by r.id) from repere r where r.indicateur = m.indicateur"
                + " and r.territoire = m.territoire and r.population = m.population and r.periode = m.periode"
                + " and r.audience <= :audience and " + debout + " and not " + Contestee.retireeDepuis("r")
                + ") end as repere ";
    }
}
