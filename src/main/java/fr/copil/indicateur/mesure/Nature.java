package fr.copil.indicateur.mesure;

import java.util.Arrays;
import java.util.List;

/** The kinds that conventions sort their indicateurs into; one indicateur may be of two. */
public enum Nature {
    CONTEXTE("contexte", "contexte"),
    RESULTAT("resultat", "résultat"),
    ACTIVITE("activite", "activité"),
    REALISATION("realisation", "réalisation"),
    EFFET("effet", "effet");

    private final String code;
    private final String libelle;

    Nature(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /** {@code contexte,resultat} as written in {@code data/referentiel}; empty when the document does not say. */
    public static List<Nature> liste(String codes) {
        List<String> voulus = List.of(codes.split(","));
        return Arrays.stream(values())
                .filter(nature -> voulus.contains(nature.code))
                .toList();
    }
}
