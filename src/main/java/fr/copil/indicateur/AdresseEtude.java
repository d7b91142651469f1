package fr.copil.indicateur;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a series asks for, word for word; anything may be missing or unknown.
 *
 * @param convention of whoever comes from its dashboard, which they go back to; it changes no figure
 * @param le a day, as {@code 2026-03-31}: what was in force at its end; today when missing
 */
public record AdresseEtude(
        @Nullable String territoire,
        @Nullable String periode,
        @Nullable String groupes,
        @Nullable String tri,
        @Nullable String le,
        @Nullable String convention) {

    public AdresseEtude(
            @Nullable String territoire,
            @Nullable String periode,
            @Nullable String groupes,
            @Nullable String tri,
            @Nullable String le) {
        this(territoire, periode, groupes, tri, le, null);
    }

    public AdresseEtude(@Nullable String territoire, @Nullable String periode, @Nullable String groupes) {
        this(territoire, periode, groupes, null, null);
    }

    public AdresseEtude avecTerritoire(String code) {
        return new AdresseEtude(code, periode, groupes, tri, le, convention);
    }

    public AdresseEtude avecPeriode(int annee) {
        return new AdresseEtude(territoire, String.valueOf(annee), groupes, tri, le, convention);
    }

    public AdresseEtude avecGroupes(String code) {
        return new AdresseEtude(territoire, periode, code, tri, le, convention);
    }

    public AdresseEtude avecTri(@Nullable String nom) {
        return new AdresseEtude(territoire, periode, groupes, nom, le, convention);
    }

    public AdresseEtude avecLe(@Nullable String jour) {
        return new AdresseEtude(territoire, periode, groupes, tri, jour, convention);
    }

    public Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        ajouter(parametres, "territoire", territoire);
        ajouter(parametres, "periode", periode);
        ajouter(parametres, "groupes", groupes);
        ajouter(parametres, "tri", tri);
        ajouter(parametres, "le", le);
        ajouter(parametres, "convention", convention);
        return parametres;
    }

    /** Once resolved, codes hold letters, digits and hyphens only: nothing needs escaping. */
    public String lien(String indicateur) {
        return "/indicateurs/" + indicateur
                + parametres().entrySet().stream()
                        .map(entree -> entree.getKey() + "=" + entree.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** With the convention that one looks at it through. */
    public AdresseEtude avecConvention(@Nullable String code) {
        return new AdresseEtude(territoire, periode, groupes, tri, le, code);
    }

    private static void ajouter(Map<String, String> parametres, String nom, @Nullable String valeur) {
        if (valeur != null) {
            parametres.put(nom, valeur);
        }
    }
}
