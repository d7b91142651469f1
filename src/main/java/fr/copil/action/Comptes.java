package fr.copil.action;

import fr.copil.action.Part.Partage;
import fr.copil.commun.Etat;
import fr.copil.indicateur.secret.Regle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many took part in an action, as it is stored: leaves this room by {@link #pour} alone, but for its own service.
 *
 * @param total none when nobody counted
 * @param parts those that were counted
 */
record Comptes(@Nullable Long total, Map<Part, Long> parts) {

    Comptes {
        parts = Map.copyOf(parts);
    }

    /**
     * What a reader may know: below the DSDEN no number from 1 to 4, nor one that is left once the others are taken from the
     * whole. Each way of telling them apart is told whole, or not at all. Decision 0063.
     *
     * @param tout whether the reader may read all of it: the DSDEN, or the service that counted
     */
    Participants pour(boolean tout) {
        if (total == null) {
            return Participants.NON_DITS;
        }
        if (tout) {
            return new Participants(Etat.VALEUR, total, parts, Set.of());
        }
        if (Regle.ordinaire().petit(total)) {
            return Participants.SECRETS;
        }
        Map<Part, Long> dites = new EnumMap<>(Part.class);
        Set<Partage> tues = EnumSet.noneOf(Partage.class);
        for (Partage partage : Partage.values()) {
            Map<Part, Long> siennes = de(partage);
            if (siennes.isEmpty()) {
                continue;
            }
            if (trahit(siennes)) {
                tues.add(partage);
            } else {
                dites.putAll(siennes);
            }
        }
        return new Participants(Etat.VALEUR, total, dites, tues);
    }

    /** What is left of the whole says as much as a part. */
    private boolean trahit(Map<Part, Long> siennes) {
        long somme = siennes.values().stream().mapToLong(Long::longValue).sum();
        return Regle.ordinaire().petit(somme(total) - somme)
                || siennes.values().stream().anyMatch(Regle.ordinaire()::petit);
    }

    private static long somme(@Nullable Long nombre) {
        return nombre == null ? 0 : nombre;
    }

    Map<Part, Long> de(Partage partage) {
        Map<Part, Long> siennes = new EnumMap<>(Part.class);
        parts.forEach((part, nombre) -> {
            if (part.partage() == partage) {
                siennes.put(part, nombre);
            }
        });
        return siennes;
    }
}
