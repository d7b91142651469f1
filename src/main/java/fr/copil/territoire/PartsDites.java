package fr.copil.territoire;

import fr.copil.commun.Nombres;
import org.jspecify.annotations.Nullable;

/**
 * Which parts a sum that misses some is made of. Decision 0020.
 *
 * @param niveau of the parts; none where the sum misses none
 * @param noms of those that gave a figure, where they are few enough to be named; else empty
 */
public record PartsDites(@Nullable Niveau niveau, String noms) {

    public static final PartsDites AUCUNE = new PartsDites(null, "");

    /** As stored. */
    public static PartsDites de(String niveau, String noms) {
        return niveau.isEmpty() ? AUCUNE : new PartsDites(Niveau.valueOf(niveau), noms);
    }

    /** {@code 1 département sur 101 : Loire-Atlantique}. */
    public String phrase(int unites, int attendues) {
        String compte = niveau == null
                ? Nombres.compte(unites, "territoire", "territoires")
                : Nombres.compte(unites, niveau.libelle(), niveau.pluriel());
        return compte + " sur " + Nombres.entier(attendues) + (noms.isEmpty() ? "" : " : " + noms);
    }
}
