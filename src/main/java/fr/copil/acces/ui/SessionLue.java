package fr.copil.acces.ui;

import fr.copil.acces.VoirComme;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/**
 * A session as its owner reads it.
 *
 * @param comme as whose eyes it sees, if not theirs
 */
record SessionLue(
        String id, String navigateur, String adresse, Instant ouverteLe, Instant vueLe, Optional<VoirComme> comme) {

    static Optional<SessionLue> lire(HttpSession session) {
        try {
            return session.getAttribute(DureeDesSessions.OUVERTURE) instanceof DureeDesSessions.Ouverture ouverture
                    ? Optional.of(new SessionLue(
                            session.getId(),
                            ouverture.navigateur(),
                            ouverture.adresse(),
                            ouverture.quand(),
                            Instant.ofEpochMilli(session.getLastAccessedTime()),
                            SessionsOuvertes.vu(session)))
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
