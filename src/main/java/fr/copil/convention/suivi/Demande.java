package fr.copil.convention.suivi;

import java.time.OffsetDateTime;

/** An update that the cabinet asked for and nobody gave yet. */
public record Demande(String phrase, OffsetDateTime le) {}
