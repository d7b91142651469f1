package fr.copil.convention.suivi;

import java.time.OffsetDateTime;

/** An update that the cabinet asked for and nobody gave yet; what it says is empty for who does not sit on the committee. */
public record Relance(String phrase, OffsetDateTime le) {}
