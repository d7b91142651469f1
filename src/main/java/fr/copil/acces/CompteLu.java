package fr.copil.acces;

import org.jspecify.annotations.Nullable;

/**
 * An account as its owner and the administrator see it.
 *
 * @param courriel where its messages go, if anywhere
 * @param service the organisation it speaks for, if any
 */
public record CompteLu(
        String identifiant,
        Role role,
        Audience audience,
        String territoire,
        @Nullable String courriel,
        @Nullable String service) {}
