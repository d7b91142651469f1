package fr.copil.acces.connexion;

import java.time.OffsetDateTime;

/** A device that an account is remembered on: it comes in there without password nor code. */
public record Appareil(String serie, String navigateur, OffsetDateTime retenuLe, OffsetDateTime vuLe) {}
