package fr.copil.direct;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One JVM: whoever listens is called by whoever publishes. */
@Component
class CanalLocal implements Canal {

    private static final Logger LOG = LoggerFactory.getLogger(CanalLocal.class);

    private final List<Consumer<Set<String>>> oreilles = new CopyOnWriteArrayList<>();

    @Override
    public void publier(Set<String> cles) {
        for (Consumer<Set<String>> oreille : oreilles) {
            try {
                oreille.accept(cles);
            } catch (RuntimeException faute) {
                // What was committed stays so, and the others are told.
                LOG.error("Un écran n'a pas pu être prévenu de {}", cles, faute);
            }
        }
    }

    @Override
    public Runnable ecouter(Consumer<Set<String>> oreille) {
        oreilles.add(oreille);
        return () -> oreilles.remove(oreille);
    }
}
