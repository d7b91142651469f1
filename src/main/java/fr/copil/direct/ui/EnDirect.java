package fr.copil.direct.ui;

import com.vaadin.flow.component.Component;
import fr.copil.direct.Canal;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets screens follow what they show. Decision 0013. */
@org.springframework.stereotype.Component
public class EnDirect {

    private static final int FILS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final Canal canal;
    private final ScheduledExecutorService fils;

    EnDirect(Canal canal) {
        this.canal = canal;
        AtomicInteger rang = new AtomicInteger();
        this.fils = Executors.newScheduledThreadPool(FILS, travail -> Thread.ofPlatform()
                .daemon()
                .name("direct-" + rang.incrementAndGet())
                .unstarted(travail));
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

    @PreDestroy
    void arreter() {
        fils.shutdownNow();
    }
}
