package fr.copil.annuaire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one calls for an engagement.
 *
 * @param choisie whether somebody chose it, rather than the services that pilot
 * @param choisieLe when
 * @param proposables those that the reader may choose; empty for who may not
 */
public record ResponsableDit(
        List<Fonction> fonctions, boolean choisie, @Nullable Instant choisieLe, List<Fonction> proposables) {}
