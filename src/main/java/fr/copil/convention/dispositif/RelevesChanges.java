package fr.copil.convention.dispositif;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A relevé was said, corrected or withdrawn: every page of dispositifs reads again. */
public record RelevesChanges() implements Annonce {

    public static final String CLE = "releves";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
