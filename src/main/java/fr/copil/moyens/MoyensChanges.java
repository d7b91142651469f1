package fr.copil.moyens;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A line was declared, corrected or withdrawn: every page of means that may hold its territory reads again. */
public record MoyensChanges() implements Annonce {

    public static final String CLE = "moyens";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
