package fr.copil.direct;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Where keys of what has just changed go round. In this JVM for now; several nodes would share them here, so a key is a
 * short text and nothing else travels. Decision 0013.
 */
public interface Canal {

    /** Returns at once: listeners are called one after the other and must not work. */
    void publier(Set<String> cles);

    /** From now on, until the returned action is run. */
    Runnable ecouter(Consumer<Set<String>> oreille);
}
