package fr.copil.acces;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Who acts in a test: an account of a chosen role and audience, as the log-in would give it. */
public final class Identites {

    private Identites() {}

    public static Authentication compte(Role role, Audience audience) {
        return compte(role, audience, "DEP-44");
    }

    public static Authentication compte(Role role, Audience audience, String territoire) {
        Compte compte = new Compte("essai", "", role, audience, territoire, "LA", false, null, 0);
        return UsernamePasswordAuthenticationToken.authenticated(compte, null, compte.getAuthorities());
    }
}
