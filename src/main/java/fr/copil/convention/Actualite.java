package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee wants to hear first of a convention.
 *
 * @param derniereSeance none when no meeting was noted
 * @param changes engagements of which somebody spoke since
 * @param retards engagements whose deadline has passed
 * @param aRevoir blocked engagements whose day to come back has come
 * @param desaccords engagements on which the two météos are two steps apart or more
 */
public record Actualite(@Nullable LocalDate derniereSeance, int changes, int retards, int aRevoir, int desaccords) {

    static final Actualite AUCUNE = new Actualite(null, 0, 0, 0, 0);

    Actualite plus(Actualite autre) {
        return new Actualite(
                derniereSeance == null ? autre.derniereSeance : derniereSeance,
                changes + autre.changes,
                retards + autre.retards,
                aRevoir + autre.aRevoir,
                desaccords + autre.desaccords);
    }
}
