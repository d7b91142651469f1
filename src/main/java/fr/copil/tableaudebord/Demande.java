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
public record Demande(
        @Nullable String territoire,
        @Nullable String convention,
        @Nullable String periode,
        @Nullable String comparaison) {

    public static Demande lire(Map<String, List<String>> parametres) {
        return new Demande(
                premier(parametres, "territoire"),
                premier(parametres, "convention"),
                premier(parametres, "periode"),
                premier(parametres, "comparaison"));
    }

    private static @Nullable String premier(Map<String, List<String>> parametres, String nom) {
        return parametres.getOrDefault(nom, List.of()).stream()
                .filter(valeur -> !valeur.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** A territory brings its own convention. */
    public Demande avecTerritoire(String code) {
        return new Demande(code, null, periode, comparaison);
    }

    public Demande avecConvention(String code) {
        return new Demande(territoire, code, periode, comparaison);
    }

    public Demande avecPeriode(int annee) {
        return new Demande(territoire, convention, String.valueOf(annee), comparaison);
    }

    public Demande avec(Comparaison voulue) {
        return new Demande(territoire, convention, periode, voulue == Comparaison.QPV ? null : voulue.code());
    }

    /** The parameters of the URL that rebuilds this view. */
    public Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        ajouter(parametres, "territoire", territoire);
        ajouter(parametres, "convention", convention);
        ajouter(parametres, "periode", periode);
        ajouter(parametres, "comparaison", comparaison);
        return parametres;
    }

    /** Codes hold letters, digits and hyphens only once resolved, so nothing needs escaping. */
    public String lien() {
        return parametres().entrySet().stream()
                .map(entree -> entree.getKey() + "=" + entree.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void ajouter(Map<String, String> parametres, String nom, @Nullable String valeur) {
        if (valeur != null) {
            parametres.put(nom, valeur);
        }
    }
}
