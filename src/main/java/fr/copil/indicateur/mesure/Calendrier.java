package fr.copil.indicateur.mesure;

import fr.copil.territoire.CarteDeLAnnee;
import fr.copil.territoire.Zonage.Genre;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Which rentrée a figure is of, hence with which map it is counted: a session ends the school year that began the year
 * before; anything else says its rentrée. Decision 0054.
 */
public final class Calendrier {

    /** Of the row {@code i} of the indicateurs. */
    public static final String PAR_SESSION = " i.rattachement = 'session' ";

    /** Of the row {@code m} of the mesures, or another with its years, of the indicateur {@code i}. */
    public static final String RENTREE = rentree("m.periode");

    /** The version that says what is in the sum {@code m}; null where none does, or when it is no longer in force. */
    public static final String CARTE = CarteDeLAnnee.version(
            "case when m.agregee and m.en_vigueur_au is null then case when m.population in ("
                    + populations(Genre.PROXIMITE)
                    + ") then 'PROXIMITE' when m.population in (" + populations(Genre.REP)
                    + ") or m.territoire like 'REP-%' then 'REP' end end",
            RENTREE);

    private Calendrier() {}

    public static int rentree(int periode, boolean parSession) {
        return parSession ? periode - 1 : periode;
    }

    public static String rentree(String periode) {
        return " (" + periode + " - case when" + PAR_SESSION + "then 1 else 0 end) ";
    }

    private static String populations(Genre genre) {
        return Arrays.stream(Population.values())
                .filter(population -> population.carte() == genre)
                .map(population -> "'" + population.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
