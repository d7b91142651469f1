package fr.copil.annuaire;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A function was said, corrected or withdrawn, or chosen for an engagement. */
public record AnnuaireChange() implements Annonce {

    public static final String CLE = "annuaire";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
