package fr.copil.indicateur.mesure;

import fr.copil.commun.Codes;
import java.util.Optional;

/** Which way is better, when the document lets one say so. */
public enum Sens {
    HAUSSE("hausse", "une valeur plus haute est meilleure"),
    BAISSE("baisse", "une valeur plus basse est meilleure"),
    REDUIRE_ECART("reduire-ecart", "un écart plus petit est meilleur"),
    CONTEXTE("contexte", "ni bon ni mauvais : un élément de contexte");

    private final String code;
    private final String phrase;

    Sens(String code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    public String phrase() {
        return phrase;
    }

    /** Nothing when the document does not say. */
    public static Optional<Sens> de(String code) {
        return Codes.parmi(values(), sens -> sens.code, code);
    }
}
