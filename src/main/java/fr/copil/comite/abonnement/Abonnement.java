package fr.copil.comite.abonnement;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account's address for its agenda; the address itself is kept nowhere.
 *
 * @param serviLe when an agenda last read it, within the hour; none for one that never was
 */
public record Abonnement(OffsetDateTime creeLe, @Nullable OffsetDateTime serviLe) {}
