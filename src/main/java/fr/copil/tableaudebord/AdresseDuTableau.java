package fr.copil.tableaudebord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of the dashboard asks for, word for word: {@code /?territoire=DEP-44&convention=LA&periode=2024}. Anything
 * may be missing or unknown; the service explains and falls back.
 */
public record AdresseDuTableau(
        @Nullable String territoire,
        @Nullable String convention,
        @Nullable String periode,
        @Nullable String comparaison,
        @Nullable AdresseDeSuite suite) {

    public AdresseDuTableau(
            @Nullable String territoire,
            @Nullable String convention,
            @Nullable String periode,
            @Nullable String comparaison) {
        this(territoire, convention, periode, comparaison, null);
    }

    public static AdresseDuTableau lire(Map<String, List<String>> parametres) {
        return new AdresseDuTableau(
                premier(parametres, "territoire"),
                premier(parametres, "convention"),
                premier(parametres, "periode"),
                premier(parametres, "comparaison"),
                AdresseDeSuite.lire(parametres));
    }

    static @Nullable String premier(Map<String, List<String>> parametres, String nom) {
        return parametres.getOrDefault(nom, List.of()).stream()
                .filter(valeur -> !valeur.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** A territory brings its own convention, and what is open under a figure starts again from it. */
    public AdresseDuTableau avecTerritoire(String code) {
        return new AdresseDuTableau(
                code,
                null,
                periode,
                comparaison,
                suite == null ? null : new AdresseDeSuite(suite.figure(), null, false));
    }

    public AdresseDuTableau avecConvention(String code) {
        return new AdresseDuTableau(territoire, code, periode, comparaison, suite);
    }

    public AdresseDuTableau avecPeriode(int annee) {
        return new AdresseDuTableau(territoire, convention, String.valueOf(annee), comparaison, suite);
    }

    public AdresseDuTableau avec(AxeDeComparaison voulue) {
        return new AdresseDuTableau(
                territoire, convention, periode, voulue == AxeDeComparaison.QPV ? null : voulue.code(), suite);
    }

    /** @param ouverte none to close what is open under a figure */
    public AdresseDuTableau avecSuite(@Nullable AdresseDeSuite ouverte) {
        return new AdresseDuTableau(territoire, convention, periode, comparaison, ouverte);
    }

    /** The parameters of the URL that rebuilds this view. */
    public Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        ajouter(parametres, "territoire", territoire);
        ajouter(parametres, "convention", convention);
        ajouter(parametres, "periode", periode);
        ajouter(parametres, "comparaison", comparaison);
        if (suite != null) {
            parametres.putAll(suite.parametres());
        }
        return parametres;
    }

    /** Codes hold letters, digits and hyphens only once resolved, so nothing needs escaping. */
    public String lien() {
        return parametres().entrySet().stream()
                .map(entree -> entree.getKey() + "=" + entree.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    static void ajouter(Map<String, String> parametres, String nom, @Nullable String valeur) {
        if (valeur != null) {
            parametres.put(nom, valeur);
        }
    }
}
