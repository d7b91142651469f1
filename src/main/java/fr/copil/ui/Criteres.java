package fr.copil.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of a list asks for: search, filters, sort, page. Anything may be missing or nonsense. */
public record Criteres(Map<String, String> parametres) {

    private static final int LONGUEUR_MAX = 200;

    /** Far beyond any list, and small enough to be multiplied by the rows of a page. */
    private static final int PAGES_MAX = 100_000;

    public static Criteres de(QueryParameters adresse) {
        return new Criteres(adresse.getParameters().entrySet().stream()
                .filter(p -> !p.getValue().isEmpty() && !p.getValue().getFirst().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, p -> borner(p.getValue().getFirst()))));
    }

    /** The value of a filter, or nothing. */
    public @Nullable String valeur(String nom) {
        return parametres.get(nom);
    }

    public String recherche() {
        return parametres.getOrDefault("q", "");
    }

    public boolean coche(String nom) {
        return "oui".equals(parametres.get(nom));
    }

    /** From 1 to {@value #PAGES_MAX}; a page that is not a number is the first. */
    public int page() {
        try {
            return Math.clamp(Integer.parseInt(parametres.getOrDefault("page", "1")), 1, PAGES_MAX);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String borner(String valeur) {
        return valeur.length() > LONGUEUR_MAX ? valeur.substring(0, LONGUEUR_MAX) : valeur;
    }
}
