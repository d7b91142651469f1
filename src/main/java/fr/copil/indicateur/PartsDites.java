package fr.copil.indicateur;

import fr.copil.commun.Nombres;
import fr.copil.territoire.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * Which parts a sum that misses some is made of.
 *
 * @param niveau of the parts; none where the sum misses none
 * @param noms of those that gave a figure, where they are few enough to be named; else empty
 */
public record PartsDites(@Nullable Niveau niveau, String noms) {

    public static final PartsDites AUCUNE = new PartsDites(null, "");

    /** {@code 1 département sur 101 : Loire-Atlantique}. */
    String phrase(int unites, int attendues) {
        String compte = niveau == null
                ? Nombres.compte(unites, "territoire", "territoires")
                : Nombres.compte(unites, niveau.libelle(), niveau.pluriel());
        return compte + " sur " + Nombres.entier(attendues) + (noms.isEmpty() ? "" : " : " + noms);
    }
}
