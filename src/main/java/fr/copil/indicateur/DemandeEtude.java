package fr.copil.indicateur;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a series asks for, word for word; anything may be missing or unknown.
 *
 * @param le a day, as {@code 2026-03-31}: what was in force at its end; today when missing
 */
public record DemandeEtude(
        @Nullable String territoire,
        @Nullable String periode,
        @Nullable String groupes,
        @Nullable String tri,
        @Nullable String le) {

    public DemandeEtude(@Nullable String territoire, @Nullable String periode, @Nullable String groupes) {
        this(territoire, periode, groupes, null, null);
    }

    public DemandeEtude avecTerritoire(String code) {
        return new DemandeEtude(code, periode, groupes, tri, le);
    }

    public DemandeEtude avecPeriode(int annee) {
        return new DemandeEtude(territoire, String.valueOf(annee), groupes, tri, le);
    }

    public DemandeEtude avecGroupes(String code) {
        return new DemandeEtude(territoire, periode, code, tri, le);
    }

    public DemandeEtude avecTri(@Nullable String nom) {
        return new DemandeEtude(territoire, periode, groupes, nom, le);
    }

    public DemandeEtude avecLe(@Nullable String jour) {
        return new DemandeEtude(territoire, periode, groupes, tri, jour);
    }

    public Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        ajouter(parametres, "territoire", territoire);
        ajouter(parametres, "periode", periode);
        ajouter(parametres, "groupes", groupes);
        ajouter(parametres, "tri", tri);
        ajouter(parametres, "le", le);
        return parametres;
    }

    /** Once resolved, codes hold letters, digits and hyphens only: nothing needs escaping. */
    public String lien(String indicateur) {
        return "/indicateurs/" + indicateur
                + parametres().entrySet().stream()
                        .map(entree -> entree.getKey() + "=" + entree.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void ajouter(Map<String, String> parametres, String nom, @Nullable String valeur) {
        if (valeur != null) {
            parametres.put(nom, valeur);
        }
    }
}
