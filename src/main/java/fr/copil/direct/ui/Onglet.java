package fr.copil.direct.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One open page, whether or not somebody is still behind it: what it follows waits while nothing reaches it, its reader is
 * no longer told present once its line has been cut for a while, and it ends when it has given no sign of life for three
 * heartbeats. Changed under the lock of its session. Decision 0044.
 */
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for what is done for a page
final class Onglet {

    /** Who is told present on this page, and how to say that they left. */
    private static final class Presence {
        private final Supplier<Runnable> entrer;
        private @Nullable Runnable sortie;

        private Presence(Supplier<Runnable> entrer) {
            this.entrer = entrer;
        }

        private void entrer() {
            if (sortie == null) {
                sortie = entrer.get();
            }
        }

        private void sortir() {
            if (sortie != null) {
                sortie.run();
                sortie = null;
            }
        }
    }

    private final UI ui;
    private final Set<Ecoute> enRetard = new LinkedHashSet<>();
    private final Set<Presence> presences = new LinkedHashSet<>();
    private volatile boolean attend;
    private volatile boolean absent;

    private Onglet(UI ui) {
        this.ui = ui;
    }

    static Onglet de(UI ui) {
        Onglet deja = ComponentUtil.getData(ui, Onglet.class);
        if (deja != null) {
            return deja;
        }
        Onglet nouveau = new Onglet(ui);
        ComponentUtil.setData(ui, Onglet.class, nouveau);
        return nouveau;
    }

    /** @return whether this screen is to be read again later, because nothing that one would send now would reach it */
    boolean faireAttendre(Ecoute ecran) {
        LigneDOnglet ligne = ligne();
        if (ligne == null || ligne.libre()) {
            return false;
        }
        enRetard.add(ecran);
        attend = true;
        return true;
    }

    /** @return whether it was waiting */
    boolean oublier(Ecoute ecran) {
        return enRetard.remove(ecran);
    }

    /** @return to leave; run again it does nothing */
    Runnable presenter(Supplier<Runnable> entrer) {
        Presence presence = new Presence(entrer);
        presences.add(presence);
        if (!absent) {
            presence.entrer();
        }
        return () -> {
            presences.remove(presence);
            presence.sortir();
        };
    }

    /** The line is there again. */
    void revenir() {
        if (attend || absent) {
            faire(this::reprendre);
        }
    }

    private void reprendre() {
        LigneDOnglet ligne = ligne();
        if (ligne == null || !ligne.libre()) {
            return;
        }
        if (absent) {
            absent = false;
            presences.forEach(Presence::entrer);
        }
        attend = false;
        List<Ecoute> ecrans = List.copyOf(enRetard);
        enRetard.clear();
        ecrans.forEach(Ecoute::rattraper);
    }

    /** From time to time, without the lock: only takes it where there is something to do. */
    void regarder(Instant maintenant, Duration absence, Duration silence) {
        LigneDOnglet ligne = ligne();
        if (muet(maintenant, silence)) {
            faire(() -> finir(maintenant, silence));
        } else if (ligne != null && ligne.libre()) {
            revenir();
        } else if (ligne != null && !absent && coupee(ligne, maintenant, absence)) {
            faire(() -> sAbsenter(ligne, maintenant, absence));
        }
    }

    private void sAbsenter(LigneDOnglet ligne, Instant maintenant, Duration absence) {
        if (!absent && coupee(ligne, maintenant, absence)) {
            absent = true;
            presences.forEach(Presence::sortir);
        }
    }

    private static boolean coupee(LigneDOnglet ligne, Instant maintenant, Duration absence) {
        return !ligne.ouverte() && maintenant.toEpochMilli() - ligne.coupeeLe() > absence.toMillis();
    }

    private boolean muet(Instant maintenant, Duration silence) {
        return maintenant.toEpochMilli() - ui.getInternals().getLastHeartbeatTimestamp() > silence.toMillis();
    }

    private void finir(Instant maintenant, Duration silence) {
        if (muet(maintenant, silence)) {
            ui.close();
            ui.getSession().removeUI(ui);
        }
    }

    private void faire(Command quoi) {
        try {
            ui.access(quoi);
        } catch (UIDetachedException partie) {
            // It left by itself.
        }
    }

    private @Nullable LigneDOnglet ligne() {
        return ui.getInternals().getPushConnection() instanceof LigneDOnglet ligne ? ligne : null;
    }
}
