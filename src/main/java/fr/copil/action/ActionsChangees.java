package fr.copil.action;

import fr.copil.commun.Annonce;
import java.util.Set;

/** An action was entered, corrected or withdrawn: every page that may show it reads again. */
public record ActionsChangees() implements Annonce {

    public static final String CLE = "actions";

    @Override
    public Set<String> cles() {
        return Set.of(CLE);
    }
}
