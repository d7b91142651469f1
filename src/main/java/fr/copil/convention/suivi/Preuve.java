package fr.copil.convention.suivi;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What proves that something was done.
 *
 * @param adresse of a document elsewhere; none when the file itself is kept
 * @param empreinte of the content of the file, in SHA-256, its name beside the database
 * @param octets size of the file
 * @param fonction of whoever gave it
 */
public record Preuve(
        long id,
        String engagement,
        String nom,
        @Nullable String adresse,
        @Nullable String empreinte,
        @Nullable String type,
        @Nullable Long octets,
        String fonction,
        OffsetDateTime le) {}
