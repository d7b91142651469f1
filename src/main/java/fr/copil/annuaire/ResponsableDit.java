package fr.copil.annuaire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one calls for an engagement.
 *
 * @param choisieLe when somebody chose it; none for those of the services that pilot
 * @param proposables those that the reader may choose; empty for who may not
 */
public record ResponsableDit(List<Fonction> fonctions, @Nullable Instant choisieLe, List<Fonction> proposables) {

    public boolean choisie() {
        return choisieLe != null;
    }
}
