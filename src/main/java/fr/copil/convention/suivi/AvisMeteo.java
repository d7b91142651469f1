package fr.copil.convention.suivi;

import fr.copil.convention.Meteo;
import java.time.OffsetDateTime;

/** What one party thinks, with its sentence. */
public record AvisMeteo(Meteo meteo, String phrase, OffsetDateTime le) {}
