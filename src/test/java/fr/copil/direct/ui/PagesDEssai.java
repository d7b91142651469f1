package fr.copil.direct.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;

/** The pages that the server holds, and what it makes of them some minutes later. */
@TestComponent
public class PagesDEssai implements VaadinServiceInitListener {

    private final Set<UI> ouvertes = ConcurrentHashMap.newKeySet();
    private final Onglets onglets;

    PagesDEssai(Onglets onglets) {
        this.onglets = onglets;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(ouverture -> {
            UI page = ouverture.getUI();
            ouvertes.add(page);
            page.addDetachListener(fin -> ouvertes.remove(page));
        });
    }

    public List<UI> ouvertes() {
        return List.copyOf(ouvertes);
    }

    /** Whose browser is no longer there. */
    public List<UI> coupees() {
        return ouvertes.stream().filter(page -> !ouverte(page)).toList();
    }

    private static boolean ouverte(UI page) {
        return page.getInternals().getPushConnection() instanceof LigneDOnglet ligne && ligne.ouverte();
    }

    /** What waits to be sent to a page, or to be done for it. */
    public static boolean riensAmasse(UI page) {
        VaadinSession session = page.getSession();
        session.lock();
        try {
            return !page.getInternals().isDirty()
                    && session.getPendingAccessQueue().isEmpty();
        } finally {
            session.unlock();
        }
    }

    /** As the server would look at its pages then, those that hear it having gone on beating. */
    public void plusTard(Duration apres) {
        plusTard(apres, PagesDEssai::ouverte);
    }

    /** @param battent the pages that go on giving signs of life */
    public void plusTard(Duration apres, Predicate<UI> battent) {
        Instant alors = Instant.now().plus(apres);
        ouvertes.stream().filter(battent).forEach(page -> page.getInternals()
                .setLastHeartbeatTimestamp(alors.toEpochMilli()));
        onglets.regarder(alors);
    }
}
