package fr.copil.acces.ui;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** A session as its owner reads it. */
record SessionLue(String id, String navigateur, String adresse, Instant ouverteLe, Instant vueLe) {

    static Optional<SessionLue> lire(HttpSession session) {
        try {
            return session.getAttribute(DureeDesSessions.OUVERTURE) instanceof DureeDesSessions.Ouverture ouverture
                    ? Optional.of(new SessionLue(
                            session.getId(),
                            ouverture.navigateur(),
                            ouverture.adresse(),
                            ouverture.quand(),
                            Instant.ofEpochMilli(session.getLastAccessedTime())))
                    : Optional.empty();
        } catch (IllegalStateException dejaFermee) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "SessionLue[" + ouverteLe + "]";
    }
}
