package fr.copil.indicateur.secret;

import java.util.List;

/**
 * A cell and others that it contains: a territory and its members, a population and its groups, a cumulative figure and
 * the one of the period before.
 *
 * @param complete the parts make the whole; otherwise what is left of it is a figure too, never printed but worked out by
 *     subtraction (the pupils outside the group, the increase since the period before)
 * @param effectifSeul it bears on effectifs only: the same pupils, other numérateurs
 */
public record Somme(Cle total, List<Cle> parties, boolean complete, boolean effectifSeul) {

    public Somme {
        parties = List.copyOf(parties);
    }

    public static Somme complete(Cle total, List<Cle> parties) {
        return new Somme(total, parties, true, false);
    }

    /** Two cells that count the same pupils, for two indicateurs. */
    public static Somme memeEffectif(Cle une, Cle autre) {
        return new Somme(une, List.of(autre), true, true);
    }

    public Somme surEffectif() {
        return new Somme(total, parties, complete, true);
    }

    List<Composante> portee(boolean taux) {
        return taux && !effectifSeul ? List.of(Composante.values()) : List.of(Composante.EFFECTIF);
    }

    public static Somme partielle(Cle total, List<Cle> parties) {
        return new Somme(total, parties, false, false);
    }
}
