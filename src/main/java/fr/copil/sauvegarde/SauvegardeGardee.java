package fr.copil.sauvegarde;

import java.time.Instant;

/** A backup in its folder. */
public record SauvegardeGardee(String nom, Instant le, long octets) {}
