package fr.copil.indicateur.versement;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A delivery came, was settled, published or dropped: what waits is no longer the same. */
public record AttenteChangee() implements Annonce {

    public static final String CLE = "livraisons:en-attente";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
