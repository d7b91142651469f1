package fr.copil.indicateur.mesure;

import fr.copil.acces.Audience;
import fr.copil.commun.MesureLue;

/** What SQL may say of the row {@code c} of {@code contestation}, beside what it may say of its figure. Decision 0037. */
public final class Contestee {

    /**
     * Whether a version of the cell was taken back since, for who reads below the DSDEN's level: what was said of it then
     * may tell what it was.
     */
    public static final String RETIREE_DEPUIS = " (:audience < " + Audience.DSDEN.rang()
            + " and exists (select 1 from mesure w join retrait r on r.id = w.retrait where w.indicateur = c.indicateur"
            + " and w.territoire = c.territoire and w.population = c.population and w.periode = c.periode"
            + " and r.le >= c.le)) ";

    /** What is said today against the row {@code m} of {@code mesure}: in full for a committee, that it is contested for others. */
    public static final String PHRASE = " case when " + MesureLue.EN_VIGUEUR + " and " + MesureLue.LISIBLE
            + " then (select case when :audience >= " + Audience.COMITE.rang()
            + " then c.phrase || ', arbitrage attendu'"
            + " else 'Chiffre contesté, arbitrage attendu' end from contestation c"
            + " where c.indicateur = m.indicateur and c.territoire = m.territoire and c.population = m.population"
            + " and c.periode = m.periode and c.ouverte and not " + RETIREE_DEPUIS + ") end as contestation ";

    private Contestee() {}
}
