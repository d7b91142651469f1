package fr.copil.commun;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who tries again and again: so many failures in a span of time, counted for each key, then no other try until
 * that span is over. Tries made in between do not lengthen the wait. Kept in memory, for a bounded number of keys: the
 * oldest ones are forgotten first.
 */
public final class Frein {

    private record Echecs(Instant depuis, int nombre) {}

    private final int permis;
    private final Duration duree;
    private final Map<String, Echecs> parCle;

    public Frein(int permis, Duration duree, int cles) {
        this.permis = permis;
        this.duree = duree;
        this.parCle = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Echecs> plusAncienne) {
                return size() > cles;
            }
        };
    }

    /** Whether this key has failed too often to try again yet. */
    public synchronized boolean serre(String cle, Instant maintenant) {
        Echecs echecs = enCours(cle, maintenant);
        return echecs != null && echecs.nombre() >= permis;
    }

    public synchronized void noterUnEchec(String cle, Instant maintenant) {
        Echecs echecs = enCours(cle, maintenant);
        parCle.put(cle, echecs == null ? new Echecs(maintenant, 1) : new Echecs(echecs.depuis(), echecs.nombre() + 1));
    }

    private @Nullable Echecs enCours(String cle, Instant maintenant) {
        Echecs echecs = parCle.get(cle);
        if (echecs != null && !maintenant.isBefore(echecs.depuis().plus(duree))) {
            parCle.remove(cle);
            return null;
        }
        return echecs;
    }
}
