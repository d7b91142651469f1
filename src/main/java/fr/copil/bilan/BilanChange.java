package fr.copil.bilan;

import fr.copil.commun.Annonce;
import java.util.Set;

/** Somebody wrote in a bilan: a text, its plan, its freeze, a signature; comments have their own. */
public record BilanChange(long bilan) implements Annonce {

    public static String cle(long bilan) {
        return "bilan:" + bilan;
    }

    @Override
    public Set<String> cles() {
        return Set.of(cle(bilan));
    }
}
