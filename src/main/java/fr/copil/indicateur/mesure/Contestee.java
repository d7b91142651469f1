package fr.copil.indicateur.mesure;

import fr.copil.acces.Audience;
import fr.copil.commun.MesureLue;
import fr.copil.territoire.CarteDeLAnnee;

/** What SQL may say of the row {@code c} of {@code contestation}, beside what it may say of its figure {@code m} of the indicateur {@code i}. Decision 0037. */
public final class Contestee {

    /** What is said against a figure ends so. */
    private static final String FIN = "arbitrage attendu";

    /**
     * Whether a version of the cell was taken back since, for who reads below the DSDEN's level: what was said of it then
     * may tell what it was.
     */
    public static final String RETIREE_DEPUIS = retireeDepuis("c");

    /** What is said today against the row {@code m} of {@code mesure}: in full for a committee, that it is contested for others. */
    public static final String PHRASE = phrase(MesureLue.EN_VIGUEUR, " c.ouverte ");

    /** What was said against it at the instant that is the parameter {@code :le}. */
    public static final String PHRASE_LE =
            phrase(MesureLue.EN_VIGUEUR_LE, " c.le <= :le and (c.issue_le is null or c.issue_le > :le) ");

    private Contestee() {}

    /** The same for another row that says something of a cell, since its instant {@code le}. */
    public static String retireeDepuis(String dit) {
        return " (:audience < " + Audience.DSDEN.rang()
                + " and exists (select 1 from mesure w join retrait x on x.id = w.retrait where w.indicateur = " + dit
                + ".indicateur and w.territoire = " + dit + ".territoire and w.population = " + dit
                + ".population and w.periode = " + dit + ".periode and x.le >= " + dit + ".le)) ";
    }

    /** Whether something is said against it that nobody settled. */
    public static boolean est(Mesure mesure) {
        return mesure.commentaire().endsWith(FIN);
    }

    private static String phrase(String vigueur, String ouverte) {
        return " case when " + vigueur + " and " + MesureLue.LISIBLE + " then coalesce((select case when :audience >= "
                + Audience.COMITE.rang() + " then max(c.phrase) || ', " + FIN + "' else max('Chiffre contesté, " + FIN
                + "') end from contestation c where c.indicateur = m.indicateur and c.territoire = m.territoire"
                + " and c.population = m.population and c.periode = m.periode and " + ouverte + " and not "
                + RETIREE_DEPUIS + "), " + somme(vigueur, ouverte) + ") end as contestation ";
    }

    /**
     * That a sum holds figures that are contested, those that the reader reads: a place counts for its groups too. Few are
     * contested: H2 begins with them, and looks up the rest for each.
     */
    private static String somme(String vigueur, String ouverte) {
        return " case when m.agregee then (select 'Cette somme compte ' || case when count(*) = 1 then"
                + " 'un chiffre contesté (' || min(t.nom) || ')' else cast(count(*) as varchar(9)) ||"
                + " ' chiffres contestés' end || ', " + FIN + "' from contestation c"
                + " left join territoire t on t.code = c.territoire"
                + " where c.indicateur = m.indicateur and c.periode = m.periode and c.territoire <> m.territoire and "
                + ouverte
                + " and (c.population = m.population or c.population = 'ENSEMBLE' and exists (select 1"
                + " from etablissement_population p where p.etablissement = c.territoire and p.population = m.population"
                + " and" + Calendrier.RENTREE + "between p.du and p.au))"
                + " and (" + CarteDeLAnnee.compteDans("c.territoire", "m.territoire", Calendrier.RENTREE) + ")"
                + " and exists (select 1 from mesure x where x.indicateur = c.indicateur and x.territoire = c.territoire"
                + " and x.population = c.population and x.periode = c.periode and "
                + vigueur.replace("m.", "x.") + " and " + MesureLue.lisible("x") + ") and not " + RETIREE_DEPUIS
                + " having count(*) > 0) end ";
    }
}
