package fr.copil.sauvegarde;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was written to its end.
 *
 * @param lignes of all tables
 */
public record Sauvegarde(Path fichier, Instant le, long lignes, long octets) {}
