package fr.copil.reseau;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the memory still holds one more page: what stays of it after a collection, not what is waiting for one. */
@Component
class PlaceRestante {

    /** Above it a collection gives too little back for pages to be made in. */
    private static final double PART_MAX = 0.85;

    private static final Duration ENTRE_DEUX = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(PlaceRestante.class);

    private final Optional<MemoryPoolMXBean> durable = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(zone -> zone.getType() == MemoryType.HEAP && zone.isCollectionUsageThresholdSupported())
            .max(Comparator.comparingLong(zone -> zone.getUsage().getMax()));

    private final Clock horloge;
    private boolean dite;
    private Instant mesuree = Instant.EPOCH;

    PlaceRestante(Clock horloge) {
        this.horloge = horloge;
        durable.filter(zone -> zone.getUsage().getMax() > 0)
                .ifPresent(zone ->
                        zone.setCollectionUsageThreshold((long) (zone.getUsage().getMax() * PART_MAX)));
    }

    synchronized boolean manque() {
        boolean manque = durable.filter(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)
                .isPresent();
        if (manque && !dite) {
            LOG.warn(
                    "La mémoire est pleine : les pages ouvertes continuent, aucune autre ne s'ouvre. Donnez davantage à Copil"
                            + " par COPIL_HEAP, par exemple COPIL_HEAP=1g.");
        }
        dite = manque;
        if (manque) {
            mesurerDeNouveau();
        }
        return manque;
    }

    /** Where nothing new is made nothing is collected, and what was freed is not known: asked for, once a minute at the most. */
    private void mesurerDeNouveau() {
        Instant maintenant = horloge.instant();
        if (maintenant.isAfter(mesuree.plus(ENTRE_DEUX))) {
            mesuree = maintenant;
            Thread.ofPlatform().daemon().name("place-restante").start(System::gc);
        }
    }
}
