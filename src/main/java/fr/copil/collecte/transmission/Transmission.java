package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.fichier.Faute;
import java.util.List;

/**
 * What became of a file of figures.
 *
 * @param livraison its code on the rehearsal; empty when it has faults, or when something in it is to be looked at first: then
 *     nothing of it was kept
 * @param remarques what is worth knowing of how it was read
 * @param annotations what is to be corrected or looked at, and where, for a copy of the file
 * @param aVerifier what surprises, which may be right: sent again, it goes through
 * @param reserves how many of them there are, be it more than are told
 */
public record Transmission(
        String livraison,
        List<Faute> fautes,
        List<String> remarques,
        List<Annotation> annotations,
        List<AVerifier> aVerifier,
        int reserves) {

    public Transmission(String livraison, List<Faute> fautes) {
        this(livraison, fautes, List.of(), List.of(), List.of(), 0);
    }

    /** Nothing is wrong, nothing is kept yet: its sender decides. */
    public boolean enSuspens() {
        return fautes.isEmpty() && livraison.isEmpty();
    }
}
