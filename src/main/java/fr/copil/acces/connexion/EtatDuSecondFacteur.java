package fr.copil.acces.connexion;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** @param poseLe none when there is none */
public record EtatDuSecondFacteur(@Nullable OffsetDateTime poseLe, int codesRestants, boolean exige) {}
