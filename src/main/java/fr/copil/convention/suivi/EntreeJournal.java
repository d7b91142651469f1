package fr.copil.convention.suivi;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of an engagement, never rewritten.
 *
 * @param fonction of whoever wrote it, never a name
 * @param avant and {@code apres}: what changed, in the words of the screens; empty when the entry changes nothing
 * @param texte why, or what is said
 * @param preuve the evidence that it adds, if any
 */
public record EntreeJournal(
        long id,
        OffsetDateTime le,
        String fonction,
        Nature nature,
        @Nullable Sujet sujet,
        String avant,
        String apres,
        String texte,
        @Nullable Long preuve) {}
