package fr.copil.courriel;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A message was written, left or failed. */
public record CourrielChange() implements Annonce {

    public static final String CLE = "courriels";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
