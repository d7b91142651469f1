package fr.copil.acces;

import java.util.List;
import org.springframework.security.core.Authentication;

/** What this account may do is no longer what its open sessions were given. */
public record DroitsChanges(String compte) {

    /** Those that are open on this server. */
    public interface Sessions {

        /** Who they are of, as they were let in. */
        List<Authentication> titulaires();
    }
}
