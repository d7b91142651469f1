package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a document is written from.
 *
 * @param signeLe when the last party signed it, where it stands as they did: its bytes are kept from then on. None while it may
 *     still move, and once something was withdrawn of it
 */
public record Publication(Bilan bilan, @Nullable OffsetDateTime signeLe) {}
