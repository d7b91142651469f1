package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or writes: taken from the security context by services, handed to every query, never built by a view.
 *
 * @param territoire the territory the dashboard opens on for this person
 * @param convention the convention it opens on, if any
 * @param service the organisation it speaks for, if any
 */
public record Lecteur(
        String compte,
        Role role,
        Audience audience,
        CodeTerritoire territoire,
        @Nullable String convention,
        @Nullable String service) {

    /** @param droit one of {@link Droit} */
    public boolean peut(String droit) {
        return Droit.de(role, droit);
    }
}
