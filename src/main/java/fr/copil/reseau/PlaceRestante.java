package fr.copil.reseau;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
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

    private static final Logger LOG = LoggerFactory.getLogger(PlaceRestante.class);

    private final Optional<MemoryPoolMXBean> durable = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(zone -> zone.getType() == MemoryType.HEAP && zone.isCollectionUsageThresholdSupported())
            .max(Comparator.comparingLong(zone -> zone.getUsage().getMax()));

    private boolean dite;

    PlaceRestante() {
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
        return manque;
    }
}
