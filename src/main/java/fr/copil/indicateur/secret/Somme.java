package fr.copil.indicateur.secret;

import java.util.List;

/**
 * A cell and others that it contains: a territory and its members, a population and its groups, a cumulative figure and
 * the one of the period before.
 *
 * @param complete the parts make the whole; otherwise what is left of it is a figure too, never printed but worked out by
 *     subtraction (the pupils outside the group, the increase since the period before)
 */
public record Somme(Cle total, List<Cle> parties, boolean complete) {

    public Somme {
        parties = List.copyOf(parties);
    }

    public static Somme complete(Cle total, List<Cle> parties) {
        return new Somme(total, parties, true);
    }

    public static Somme partielle(Cle total, List<Cle> parties) {
        return new Somme(total, parties, false);
    }
}
