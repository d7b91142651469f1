package fr.copil.bilan.export;

import fr.copil.acces.Audience;
import fr.copil.bilan.document.Format;
import java.time.Instant;

/**
 * A document of a bilan that all parties signed, whose bytes are kept.
 *
 * @param signeLe the last signature
 * @param empreinte its SHA-256
 */
public record DocumentSigne(Audience audience, Format format, Instant signeLe, String empreinte) {}
