package fr.copil.comite;

import fr.copil.tableaudebord.FigureCle;
import fr.copil.territoire.Territoire;
import java.util.Map;

/** The key figures by what they show, whatever that says today, and where a committee looks at them. */
public final class FiguresNommees {

    private static final Map<FigureCle, String> NOMS = Map.of(
            FigureCle.ECART, "Écart de réussite au DNB",
            FigureCle.MOINS_DE_TROIS_ANS, "Scolarisation des moins de trois ans",
            FigureCle.COUVERTURE_PRE, "Couverture des REP+ par les PRE",
            FigureCle.AVANCEMENT, "Avancement des engagements");

    private FiguresNommees() {}

    public static String nom(FigureCle cle) {
        return NOMS.getOrDefault(cle, cle.id());
    }

    public static String adresse(FigureCle cle, Territoire lieu, Comite comite) {
        return page(lieu, comite) + "#" + cle.id();
    }

    /** All four, in words. */
    public static String page(Territoire lieu, Comite comite) {
        return "/?convention=" + comite.convention() + "&territoire=" + lieu.code();
    }
}
