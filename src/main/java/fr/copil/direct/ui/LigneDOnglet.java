package fr.copil.direct.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.util.concurrent.atomic.AtomicInteger;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceEventListenerAdapter;

/**
 * The line by which the server speaks first to one page: says since when it is cut, and whether what it was given last has
 * left. Written under the lock of the session, read from anywhere. Decision 0044.
 */
class LigneDOnglet extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;

    /** Past this, what was given is held to be lost: a page is never left aside for a word that did not come back. */
    private static final long ATTENTE_MS = 30_000;

    private final transient Onglet onglet;
    private transient volatile boolean ouverte;
    private transient volatile long coupeeLe = System.currentTimeMillis();
    private transient volatile long donneLe;
    private transient volatile AtomicInteger aPartir = new AtomicInteger();

    LigneDOnglet(UI ui) {
        super(ui);
        onglet = Onglet.de(ui);
    }

    boolean ouverte() {
        return ouverte;
    }

    long coupeeLe() {
        return coupeeLe;
    }

    /** Whether what one gives it now would leave, and not pile up. */
    boolean libre() {
        return ouverte && (aPartir.get() <= 0 || System.currentTimeMillis() - donneLe > ATTENTE_MS);
    }

    @Override
    public void connect(AtmosphereResource vers) {
        AtomicInteger nouveaux = new AtomicInteger();
        vers.addEventListener(new AtmosphereResourceEventListenerAdapter() {
            @Override
            public void onBroadcast(AtmosphereResourceEvent parti) {
                nouveaux.decrementAndGet();
            }
        });
        aPartir = nouveaux;
        // What is still open is closed first, which says that the line is lost.
        super.connect(vers);
        ouverte = true;
        onglet.revenir();
    }

    @Override
    public void connectionLost() {
        super.connectionLost();
        if (ouverte) {
            ouverte = false;
            coupeeLe = System.currentTimeMillis();
        }
    }

    @Override
    protected void sendMessage(String message) {
        aPartir.incrementAndGet();
        donneLe = System.currentTimeMillis();
        super.sendMessage(message);
    }
}
