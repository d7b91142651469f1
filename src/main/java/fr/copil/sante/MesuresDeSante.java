package fr.copil.sante;

import fr.copil.commun.Constat;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code copil_constats{etat}}: how many parts are well, to be watched, not well; an alert needs no more. */
@Component
class MesuresDeSante implements MeterBinder {

    private static final long VALABLE = Duration.ofSeconds(1).toNanos();

    private final Temoins temoins;
    private List<Constat> lus = List.of();
    private long lusA = System.nanoTime() - 2 * VALABLE;

    MesuresDeSante(Temoins temoins) {
        this.temoins = temoins;
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        Arrays.stream(Constat.Etat.values()).forEach(etat -> Gauge.builder("copil.constats", () -> combien(etat))
                .tag("etat", etat.name().toLowerCase(Locale.ROOT))
                .description("Parts of Copil that are so")
                .register(mesures));
    }

    private long combien(Constat.Etat etat) {
        return lus().stream().filter(constat -> constat.etat() == etat).count();
    }

    /** Once for all the gauges of one reading: a base that does not answer is waited for once. */
    private synchronized List<Constat> lus() {
        if (System.nanoTime() - lusA > VALABLE) {
            lus = temoins.constats();
            lusA = System.nanoTime();
        }
        return lus;
    }
}
