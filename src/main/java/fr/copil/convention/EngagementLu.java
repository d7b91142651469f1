package fr.copil.convention;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;

/**
 * The SQL of what engagements mean, once: every query takes it from here, and the sets and thresholds are those of the
 * domain, never typed again. {@code :aujourdhui} is the day it is read. Decision 0025. Of what comes back, the follow-up
 * joined is that of the present period ({@code recul = 0}) unless the query says another. Decision 0060.
 */
public final class EngagementLu {

    private EngagementLu() {}

    /** Somebody answers for its state. */
    public static String suivi(String engagement) {
        return engagement + ".type in "
                + liste(Arrays.stream(TypeEngagement.values())
                        .filter(TypeEngagement::suivi)
                        .map(TypeEngagement::code)
                        .toList());
    }

    /** Promised, and not reported as done by the document itself. */
    static String promis(String engagement) {
        return engagement + ".type in "
                + liste(Arrays.stream(TypeEngagement.values())
                        .filter(TypeEngagement::promis)
                        .map(TypeEngagement::code)
                        .toList());
    }

    /** As {@link EtatSuivi#termine}: nothing is expected any more. */
    public static String termine(String suivi) {
        return suivi + ".etat in "
                + liste(EnumSet.allOf(EtatSuivi.class).stream()
                        .filter(EtatSuivi::termine)
                        .map(Enum::name)
                        .toList());
    }

    public static String abandonne(String suivi) {
        return est(suivi, EtatSuivi.ABANDONNE);
    }

    /** As {@link Engagement#enPlace}. */
    static String enPlace(String engagement, String suivi) {
        return engagement + ".type = '" + TypeEngagement.REALISE.code() + "' and " + est(suivi, EtatSuivi.REALISE);
    }

    /** Of one follow-up: of a period, the day that a person set before that of the text. */
    public static String enRetard(String engagement, String suivi) {
        return "coalesce(" + suivi + ".fixee_le, " + suivi + ".attendue_le, " + engagement
                + ".echeance_le) < :aujourdhui and " + suivi + ".recul <= 1 and not " + termine(suivi) + " and "
                + suivi(engagement);
    }

    /**
     * The period before, of what comes back: it was opened, and is neither done nor given up. Joined beside the present
     * one alone, there is one at most.
     */
    public static String precedente(String suivi, String avant) {
        return avant + ".engagement = " + suivi + ".engagement and " + suivi + ".recul = 0 and " + avant
                + ".recul = 1 and not " + termine(avant) + " and coalesce(" + avant + ".fixee_le, " + avant
                + ".attendue_le) is not null";
    }

    /** The day of the period before has passed. */
    public static String precedenteEnRetard(String engagement, String avant) {
        return "coalesce(" + avant + ".fixee_le, " + avant + ".attendue_le) < :aujourdhui and " + suivi(engagement);
    }

    /**
     * As {@link Engagement#enRetard}: the period shown, or the one before the present one.
     *
     * @param avant joined by {@link #precedente}
     */
    public static String enRetard(String engagement, String suivi, String avant) {
        return "((" + enRetard(engagement, suivi) + ") or (" + precedenteEnRetard(engagement, avant) + "))";
    }

    /** It comes back: its follow-ups are of a period each. */
    public static String revient(String engagement) {
        return engagement + ".recurrence <> '" + Recurrence.UNIQUE.name() + "'";
    }

    /**
     * The follow-up of the period shown, which may have no row when nobody spoke of it: {@code :annee} and {@code :semestre}
     * are the codes of a day ({@link Periode}).
     */
    static String montre(String engagement, String suivi) {
        return suivi + ".engagement = " + engagement + ".id and " + suivi + ".periode = case " + engagement
                + ".recurrence when 'UNIQUE' then '' when 'SEMESTRIELLE' then :semestre else :annee end";
    }

    /** Its state, whether it has a row or not. */
    static String etat(String suivi) {
        return "coalesce(" + suivi + ".etat, '" + EtatSuivi.NON_RENSEIGNE.name() + "')";
    }

    /** That of the present period and that of the one before, as long as it was opened: what may still be done. */
    public static String ouvert(String engagement, String suivi) {
        return sien(engagement, suivi) + " and (" + suivi + ".recul = 0 or (" + suivi + ".recul = 1 and (" + suivi
                + ".attendue_le is not null or " + suivi + ".fixee_le is not null)))";
    }

    /** Of its present rhythm: what was kept of each period before it was known to be done once is history. */
    static String sien(String engagement, String suivi) {
        return suivi + ".engagement = " + engagement + ".id and (" + suivi + ".periode <> '') = (" + revient(engagement)
                + ")";
    }

    /** Blocked, and the day to come back to it is there. */
    public static String aRevoir(String suivi) {
        return est(suivi, EtatSuivi.BLOQUE) + " and " + suivi + ".revoir_le <= :aujourdhui";
    }

    /** The day of the last meeting of each convention, joined under this name by its {@code convention}. */
    public static String dernieresSeances(String nom) {
        return " (select convention, max(jour) as jour from seance where jour <= :aujourdhui group by convention) "
                + nom + " ";
    }

    /** That of one engagement, where nothing is joined. */
    static String derniereSeance(String engagement) {
        return "(select max(d.jour) from seance d where d.convention = " + engagement
                + ".convention and d.jour <= :aujourdhui)";
    }

    /** @param seance the day of the last meeting */
    public static String change(String suivi, String seance) {
        return suivi + ".maj_le >= " + seance;
    }

    /** News came, then a meeting: nothing since. Who never had any is {@link #jamais}. */
    public static String sansNouvelle(String suivi, String seance) {
        return suivi + ".maj_le < " + seance;
    }

    public static String jamais(String suivi) {
        return suivi + ".maj_le is null";
    }

    /**
     * How many steps apart the furthest météos of each follow-up are, joined under this name by its {@code engagement} and
     * its {@code periode}.
     */
    public static String ecarts(String nom) {
        return " (select m.engagement, m.periode, " + ecart("m.avis")
                + " as ecart from meteo m group by m.engagement, m.periode) " + nom + " ";
    }

    /** That of one follow-up, where nothing is joined. */
    static String ecart(String suivi, String meteo) {
        return "(select " + ecart(meteo + ".avis") + " from meteo " + meteo + " where " + meteo + ".engagement = "
                + suivi + ".engagement and " + meteo + ".periode = " + suivi + ".periode)";
    }

    public static String enDesaccord(String ecart) {
        return ecart + " >= " + Meteo.DESACCORD;
    }

    private static String ecart(String avis) {
        String rang = Arrays.stream(Meteo.values())
                .map(meteo -> "when '" + meteo.name() + "' then " + meteo.rang())
                .collect(Collectors.joining(" ", "(case " + avis + " ", " end)"));
        return "max(" + rang + ") - min(" + rang + ")";
    }

    private static String est(String suivi, EtatSuivi etat) {
        return suivi + ".etat = '" + etat.name() + "'";
    }

    private static String liste(Collection<String> codes) {
        return codes.stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
