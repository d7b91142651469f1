package fr.copil.commun;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How the value of an indicateur is made from its parts, hence how it adds up over territories. A rate is never averaged
 * (product rule 1).
 */
public enum Calcul {
    TAUX("taux", "taux : 100 × Σ numérateurs / Σ dénominateurs des membres du territoire"),
    RAPPORT("rapport", "rapport : Σ numérateurs / Σ dénominateurs des membres du territoire"),
    MOYENNE("moyenne", "moyenne pondérée par les effectifs : Σ (valeur × effectif) / Σ effectifs"),
    MOYENNE_SIMPLE(
            "moyenne-simple", "moyenne simple des établissements : aucun effectif n'est publié pour la pondérer"),
    EFFECTIF("effectif", "effectif : les membres du territoire s'additionnent"),
    COMPTE(
            "compte",
            "nombre propre à chaque territoire : les territoires ne s'additionnent pas, ce que l'on compte pouvant être"
                    + " rattaché à deux"),
    VALEUR("valeur", "valeur publiée telle quelle : ses parts sont inconnues, elle ne s'agrège pas");

    private final String code;
    private final String phrase;

    Calcul(String code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** As written in {@code data/referentiel}. */
    public String code() {
        return code;
    }

    /** In words, for the definition. */
    public String phrase() {
        return phrase;
    }

    /** How many, or how much: two territories, one inside the other, do not compare. */
    public boolean denombre() {
        return this == EFFECTIF || this == COMPTE;
    }

    /** Whether the values of members make that of their territory. */
    public boolean sAdditionne() {
        return this != COMPTE && this != VALEUR;
    }

    public static Calcul de(String code) {
        return Codes.parmi(values(), Calcul::code, code).orElse(VALEUR);
    }

    /** The value in the indicateur's unit, from its parts when they are known; nothing for a group of nobody. */
    public OptionalDouble valeur(
            @Nullable BigDecimal numerateur, @Nullable BigDecimal denominateur, @Nullable BigDecimal valeur) {
        if (numerateur != null && denominateur != null) {
            double facteur = this == TAUX ? 100 : 1;
            return denominateur.signum() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(facteur * numerateur.doubleValue() / denominateur.doubleValue());
        }
        return valeur == null ? OptionalDouble.empty() : OptionalDouble.of(valeur.doubleValue());
    }
}
