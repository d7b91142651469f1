package fr.copil.indicateur;

import fr.copil.commun.ErreurCopil;
import java.util.Optional;

/**
 * The gap between two populations of one indicateur, same period and territory, in points of percentage. Source:
 * convention nationale, art. 2.1-1 and 4.4.
 */
public record Ecart(Mesure cible, Mesure reference) {

    public Ecart {
        if (!cible.indicateur().equals(reference.indicateur())
                || cible.periode() != reference.periode()
                || !cible.territoire().equals(reference.territoire())) {
            throw new ErreurCopil(
                    "ECART-DEFINITION",
                    "Un écart compare deux populations du même indicateur, du même territoire et de la même année : %s %s %d et %s %s %d ne le permettent pas."
                            .formatted(
                                    cible.indicateur(),
                                    cible.territoire(),
                                    cible.periode(),
                                    reference.indicateur(),
                                    reference.territoire(),
                                    reference.periode()));
        }
    }

    /** Nothing when one side is not a value: a gap with an unknown side does not exist. */
    public static Optional<Ecart> entre(Optional<Mesure> cible, Optional<Mesure> reference) {
        return cible.filter(m -> m.enPourcent().isPresent())
                .flatMap(c -> reference.filter(m -> m.enPourcent().isPresent()).map(r -> new Ecart(c, r)));
    }

    /** Positive when the reference group does better. */
    public double enPoints() {
        return reference.enPourcent().orElseThrow() - cible.enPourcent().orElseThrow();
    }

    /** Pupils of the target group who would have to pass for the gap to close; 0 when it has closed. */
    public long effectifManquant() {
        return Math.max(0, Math.round(enPoints() / 100 * cible.denominateurArrondi()));
    }

    /** The uncertainty of the gap at 95 %; nothing when only rates are known, without the sizes of the groups. */
    public Optional<Intervalle> intervalle() {
        return cible.denominateurArrondi() > 0 && reference.denominateurArrondi() > 0
                ? Optional.of(Intervalle.deLEcart(cible, reference))
                : Optional.empty();
    }
}
