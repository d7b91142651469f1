package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or writes: taken from the security context by services, handed to every query, never built by a view.
 *
 * @param mandats those in force, one at least, the ordinary one first
 * @param service the organisation it speaks for, if any
 */
public record Lecteur(String compte, List<Mandat> mandats, @Nullable String service) {

    public Lecteur {
        mandats = List.copyOf(mandats);
        if (mandats.isEmpty()) {
            throw new IllegalArgumentException("nobody reads without a mandate");
        }
    }

    public Lecteur(
            String compte,
            Role role,
            Audience audience,
            CodeTerritoire territoire,
            @Nullable String convention,
            @Nullable String service) {
        this(compte, List.of(new Mandat(role, audience, territoire.valeur(), convention)), service);
    }

    /** What it is known as. */
    public Role role() {
        return ordinaire().role();
    }

    /** The territory the dashboard opens on for this person. */
    public CodeTerritoire territoire() {
        return ordinaire().lieu();
    }

    /** The convention it opens on, if any. */
    public @Nullable String convention() {
        return ordinaire().convention();
    }

    private Mandat ordinaire() {
        return mandats.getFirst();
    }

    /** The highest one that it reads. */
    public Audience audience() {
        return mandats.stream()
                .map(Mandat::audience)
                .max(Comparator.comparing(Audience::rang))
                .orElseThrow();
    }

    /** @param droit one of {@link Droit} */
    public boolean peut(String droit) {
        return donnant(droit).findAny().isPresent();
    }

    /** Those by which it has this right; where, {@link fr.copil.territoire.PerimetreService} says. */
    public Stream<Mandat> donnant(String droit) {
        return mandats.stream().filter(mandat -> mandat.donne(droit));
    }
}
