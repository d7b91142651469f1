package fr.copil.direct;

import fr.copil.commun.AudienceCourante;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * After a change, three hundred screens read the same thing again: it is read once for all those of one audience, never
 * for two, so that a figure cannot reach a reader through another's reading. Only for what these readers see alike, and
 * only within what one change set off: the next change starts with nothing.
 */
@Component
public class Partage {

    /** Replaced, never emptied: a reading that a commit overtook lands in a map that nobody looks into any more. */
    private volatile Map<Lecture, Object> lus = new ConcurrentHashMap<>();

    private final AudienceCourante audience;

    /** A map that is being written to takes no second entry from the same hand. */
    private final ThreadLocal<@Nullable String> enLecture = new ThreadLocal<>();

    /** @param audience rank of those who read it */
    private record Lecture(int audience, String nom) {}

    Partage(Canal canal, AudienceCourante audience) {
        this.audience = audience;
        canal.ecouter(cles -> lus = new ConcurrentHashMap<>());
    }

    /**
     * @param nom says all that the reading depends on
     * @param lecture what one reader does for all; the others wait for it; what it reads in its turn, it reads for itself
     */
    @SuppressWarnings("unchecked")
    public <T> T lire(String nom, Supplier<T> lecture) {
        if (enLecture.get() != null) {
            return lecture.get();
        }
        return (T) lus.computeIfAbsent(new Lecture(audience.rang(), nom), absent -> {
            enLecture.set(nom);
            try {
                return lecture.get();
            } finally {
                enLecture.remove();
            }
        });
    }
}
