package fr.copil.comite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a séance decided.
 *
 * @param numero its own for ever: {@code 2026-03/D4}
 * @param qui function and service
 * @param sujet the address of what it is about, empty for none
 * @param motif why it was put off or dropped, empty otherwise
 * @param suivie whether the reader may say what became of it
 */
public record Decision(
        long id,
        String numero,
        long seance,
        LocalDate priseLe,
        @Nullable Long point,
        String quoi,
        String qui,
        @Nullable LocalDate pour,
        String sujet,
        EtatDecision etat,
        String motif,
        boolean suivie,
        int version) {

    public boolean enRetard(LocalDate aujourdHui) {
        return etat.attendue() && pour != null && pour.isBefore(aujourdHui);
    }

    Decision suivable(boolean oui) {
        return new Decision(id, numero, seance, priseLe, point, quoi, qui, pour, sujet, etat, motif, oui, version);
    }
}
