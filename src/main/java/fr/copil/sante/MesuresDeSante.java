package fr.copil.sante;

import fr.copil.commun.Constat;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** {@code copil_constats{etat}}: how many parts are well, to be watched, not well; an alert needs no more. */
@Component
class MesuresDeSante implements MeterBinder {

    private final Temoins temoins;

    MesuresDeSante(Temoins temoins) {
        this.temoins = temoins;
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        Arrays.stream(Constat.Etat.values()).forEach(etat -> Gauge.builder("copil.constats", () -> combien(etat))
                .tag("etat", etat.name().toLowerCase(java.util.Locale.ROOT))
                .description("Parts of Copil that are so")
                .register(mesures));
    }

    private long combien(Constat.Etat etat) {
        return temoins.constats().stream()
                .filter(constat -> constat.etat() == etat)
                .count();
    }
}
