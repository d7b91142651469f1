package fr.copil.tableaudebord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is open under a figure: {@code suite=ecart-qpv&lieu=COM-44184&grain=colleges}.
 *
 * @param figure its id
 * @param lieu code of the territory whose parts are listed; that of the page when missing
 * @param colleges whether they are its collèges, one by one
 */
public record AdresseDeSuite(String figure, @Nullable String lieu, boolean colleges) {

    private static final String COLLEGES = "colleges";

    public static AdresseDeSuite de(FigureCle cle) {
        return new AdresseDeSuite(cle.id(), null, false);
    }

    static @Nullable AdresseDeSuite lire(Map<String, List<String>> parametres) {
        String figure = AdresseDuTableau.premier(parametres, "suite");
        return figure == null
                ? null
                : new AdresseDeSuite(
                        figure,
                        AdresseDuTableau.premier(parametres, "lieu"),
                        COLLEGES.equals(AdresseDuTableau.premier(parametres, "grain")));
    }

    public AdresseDeSuite dans(String code) {
        return new AdresseDeSuite(figure, code, false);
    }

    public AdresseDeSuite auxColleges(String code) {
        return new AdresseDeSuite(figure, code, true);
    }

    Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>(Map.of("suite", figure));
        AdresseDuTableau.ajouter(parametres, "lieu", lieu);
        AdresseDuTableau.ajouter(parametres, "grain", colleges ? COLLEGES : null);
        return parametres;
    }
}
