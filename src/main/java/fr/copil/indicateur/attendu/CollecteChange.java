package fr.copil.indicateur.attendu;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A day was fixed, or a producer reminded. */
public record CollecteChange() implements Annonce {

    public static final String CLE = "collecte:annee";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
