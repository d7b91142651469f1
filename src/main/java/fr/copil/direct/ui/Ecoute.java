package fr.copil.direct.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.Canal;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;

/** One screen that follows some keys. At most one reading waits for it, whatever the number of changes. Decision 0013. */
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a reading, and it says itself why it failed
public final class Ecoute {

    private static final Logger LOG = LoggerFactory.getLogger(Ecoute.class);

    /** Long enough for the changes of one gesture to come together, too short for a person to notice. */
    private static final int RASSEMBLER_MS = 40;

    private final Canal canal;
    private final ScheduledExecutorService fils;
    private final Runnable relire;
    private final AtomicBoolean enAttente = new AtomicBoolean();
    private volatile Set<String> cles = Set.of();
    private volatile @Nullable UI page;
    private @Nullable Runnable fin;

    Ecoute(Canal canal, ScheduledExecutorService fils, Component ecran, Runnable relire) {
        this.canal = canal;
        this.fils = fils;
        this.relire = relire;
        ecran.addAttachListener(arrivee -> ouvrir(arrivee.getUI()));
        ecran.addDetachListener(depart -> fermer());
    }

    /** What the screen shows from now on. */
    public void sur(Set<String> nouvelles) {
        cles = Set.copyOf(nouvelles);
    }

    private void ouvrir(UI ui) {
        fermer();
        page = ui;
        fin = canal.ecouter(this::entendre);
    }

    private void fermer() {
        UI avant = page;
        page = null;
        if (avant != null && Onglet.de(avant).oublier(this)) {
            enAttente.set(false);
        }
        if (fin != null) {
            fin.run();
            fin = null;
        }
    }

    /** On the thread of whoever changed something: only takes note. */
    private void entendre(Set<String> changees) {
        if (!Collections.disjoint(cles, changees) && enAttente.compareAndSet(false, true)) {
            try {
                fils.schedule(this::prevenir, RASSEMBLER_MS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException arret) {
                // Copil is stopping: there is nobody left to tell.
            }
        }
    }

    private void prevenir() {
        UI ui = page;
        if (ui == null) {
            enAttente.set(false);
            return;
        }
        try {
            ui.access(() -> {
                // What waits for its page stays as waiting: what changes meanwhile costs nothing more.
                if (page != ui || !Onglet.de(ui).faireAttendre(this)) {
                    rattraper();
                }
            });
        } catch (UIDetachedException fermee) {
            enAttente.set(false);
        }
    }

    /** What changes from here on is read once more. */
    void rattraper() {
        enAttente.set(false);
        // The screen may have left the page in between.
        if (page != null) {
            relireOuDire();
        }
    }

    /** A screen that cannot be read again stays as it is: the reader did not ask for anything. */
    private void relireOuDire() {
        try {
            relire.run();
        } catch (ErreurCopil refus) {
            LOG.info("Un écran ouvert n'a pas pu être relu : code {}", refus.code());
        } catch (AuthenticationException partie) {
            // The reader has logged out: the page is about to say so.
            LOG.debug("Un écran ouvert n'a plus de lecteur.");
        } catch (RuntimeException faute) {
            LOG.error("Un écran ouvert n'a pas pu être relu.", faute);
        }
    }
}
