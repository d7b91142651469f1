package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Disponibilite;
import org.jspecify.annotations.Nullable;

/**
 * A series of Copil beside what a document asks to measure.
 *
 * @param exacte whether it measures the very thing; else it only comes near
 * @param maniere how it answers; empty for one that only comes near
 * @param annees none when the reader may see no value of it
 */
public record SerieLiee(String id, String nom, boolean exacte, String maniere, @Nullable Disponibilite annees) {}
