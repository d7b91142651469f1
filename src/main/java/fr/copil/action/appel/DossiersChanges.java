package fr.copil.action.appel;

import fr.copil.commun.Annonce;
import java.util.Set;

/** Something was done to a dossier: the pages of dossiers read again. */
public record DossiersChanges() implements Annonce {

    public static final String CLE = "dossiers";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
