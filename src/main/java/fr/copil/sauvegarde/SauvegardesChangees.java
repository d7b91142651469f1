package fr.copil.sauvegarde;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A backup was written, or failed. */
public record SauvegardesChangees() implements Annonce {

    public static final String CLE = "sauvegardes";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
