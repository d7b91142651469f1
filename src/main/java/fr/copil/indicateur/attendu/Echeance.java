package fr.copil.indicateur.attendu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery is due.
 *
 * @param jour none when nobody fixed one and the document names no month
 * @param fixee by people, and not by the document
 * @param sansObjet people said that none is due this year
 * @param motif why; empty when they did not say
 */
public record Echeance(@Nullable LocalDate jour, boolean fixee, boolean sansObjet, String motif) {}
