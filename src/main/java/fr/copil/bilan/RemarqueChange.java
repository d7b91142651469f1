package fr.copil.bilan;

import fr.copil.commun.Annonce;
import java.util.Set;

/** Somebody commented a bilan: nothing that it says moved, so that only what is said of it is read again. Decision 0044. */
public record RemarqueChange(long bilan) implements Annonce {

    public static String cle(long bilan) {
        return "remarques:" + bilan;
    }

    @Override
    public Set<String> cles() {
        return Set.of(cle(bilan));
    }
}
