package fr.copil.acces.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who gave a right password, or comes from the identity provider, and whose code is awaited: kept in a session in which
 * nobody is logged in yet.
 *
 * @param empreinte of the password that was right: one chosen since ends the wait
 * @param inscription whether the telephone is still to be given its secret
 * @param seSouvenir whether this device is to be remembered
 */
record EntreeEnAttente(String compte, String empreinte, Instant jusquA, boolean inscription, boolean seSouvenir)
        implements Serializable {

    static final String CLE = EntreeEnAttente.class.getName();

    private static final Duration LE_TEMPS_D_UN_CODE = Duration.ofMinutes(5);
    private static final Duration LE_TEMPS_D_INSTALLER = Duration.ofMinutes(30);

    static EntreeEnAttente de(UserDetails compte, boolean inscription, boolean seSouvenir, Instant maintenant) {
        return new EntreeEnAttente(
                compte.getUsername(),
                String.valueOf(compte.getPassword()),
                maintenant.plus(inscription ? LE_TEMPS_D_INSTALLER : LE_TEMPS_D_UN_CODE),
                inscription,
                seSouvenir);
    }

    static Optional<EntreeEnAttente> dans(HttpServletRequest requete, Instant maintenant) {
        HttpSession session = requete.getSession(false);
        return session != null && session.getAttribute(CLE) instanceof EntreeEnAttente attente
                ? Optional.of(attente).filter(elle -> maintenant.isBefore(elle.jusquA()))
                : Optional.empty();
    }

    /** Still an account that may be used, with the password that was given. */
    boolean vautEncore(UserDetails lu) {
        return lu.isEnabled() && empreinte.equals(lu.getPassword());
    }

    @Override
    public String toString() {
        return "EntreeEnAttente[" + compte + "]";
    }
}
