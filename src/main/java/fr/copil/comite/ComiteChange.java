package fr.copil.comite;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A committee: its name, its seats, whether it still meets. */
public record ComiteChange(long comite) implements Annonce {

    @Override
    public Set<String> cles() {
        return Set.of(SeanceChange.TOUTES, "comite:" + comite);
    }
}
