package fr.copil.direct.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All the open pages, looked at from time to time. Decision 0044. */
@Component
class Onglets implements VaadinServiceInitListener {

    /** As Vaadin has it, which looks only when the session asks for something: that of a killed browser never does. */
    private static final long BATTEMENTS_MANQUES_EN_MS = 3_100;

    private final Set<Onglet> ouverts = ConcurrentHashMap.newKeySet();
    private final Duration absence;
    private volatile Duration silence = Duration.ofDays(1);

    /** @param absence how long the line of a page may be cut before its reader is no longer told present */
    Onglets(@Value("${copil.direct.absence}") Duration absence) {
        this.absence = absence;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        int battement = service.getSource().getDeploymentConfiguration().getHeartbeatInterval();
        silence = Duration.ofMillis(battement * BATTEMENTS_MANQUES_EN_MS);
        service.getSource().addUIInitListener(ouverture -> {
            UI page = ouverture.getUI();
            Onglet onglet = Onglet.de(page);
            ouverts.add(onglet);
            page.addDetachListener(fin -> ouverts.remove(onglet));
        });
    }

    void regarder(Instant maintenant) {
        ouverts.forEach(onglet -> onglet.regarder(maintenant, absence, silence));
    }
}
