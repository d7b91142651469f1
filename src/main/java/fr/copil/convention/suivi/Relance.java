package fr.copil.convention.suivi;

import java.time.OffsetDateTime;

/** An update that the cabinet asked for and nobody gave yet. */
public record Relance(String phrase, OffsetDateTime le) {}
