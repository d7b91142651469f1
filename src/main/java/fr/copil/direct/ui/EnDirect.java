package fr.copil.direct.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.copil.acces.Lecteur;
import fr.copil.direct.Canal;
import fr.copil.direct.Presences;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets screens follow what they show. Decision 0013. */
@org.springframework.stereotype.Component
@SuppressWarnings("FutureReturnValueIgnored") // the round ends with the executor
public class EnDirect {

    private static final Logger LOG = LoggerFactory.getLogger(EnDirect.class);

    private static final int FILS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final Canal canal;
    private final Presences presences;
    private final ScheduledExecutorService fils;

    EnDirect(Canal canal, Presences presences, Onglets onglets) {
        this.canal = canal;
        this.presences = presences;
        AtomicInteger rang = new AtomicInteger();
        this.fils = Executors.newScheduledThreadPool(FILS, travail -> Thread.ofPlatform()
                .daemon()
                .name("direct-" + rang.incrementAndGet())
                .unstarted(travail));
        fils.scheduleWithFixedDelay(() -> regarder(onglets), 1, 1, TimeUnit.SECONDS);
    }

    private static void regarder(Onglets onglets) {
        try {
            onglets.regarder(Instant.ofEpochMilli(System.currentTimeMillis()));
        } catch (RuntimeException faute) {
            // What is thrown from here would end the round for good.
            LOG.error("Les pages ouvertes n'ont pas pu être regardées.", faute);
        }
    }

    /**
     * @param ecran followed for as long as it is on a page
     * @param relire reads again and shows, in the session of the reader and with their rights; several changes in a row
     *     call it once
     * @return to be told which keys the screen shows, each time that changes
     */
    public Ecoute suivre(Component ecran, Runnable relire) {
        return new Ecoute(canal, fils, ecran, relire);
    }

    /**
     * The reader is told present there for as long as their page hears the server.
     *
     * @param ui the page
     * @return to leave; run again it does nothing
     */
    public Runnable entrer(UI ui, String page, Lecteur lecteur) {
        return Onglet.de(ui).presenter(() -> presences.entrer(page, lecteur));
    }

    @PreDestroy
    void arreter() {
        fils.shutdownNow();
    }
}
