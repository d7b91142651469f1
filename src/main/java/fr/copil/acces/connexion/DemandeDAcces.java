package fr.copil.acces.connexion;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody whom the identity provider vouches for, without an account here, asks for one. */
public record DemandeDAcces(
        long id, String courriel, String nom, @Nullable String siret, String message, OffsetDateTime deposeeLe) {}
