package fr.copil.acces.connexion;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the identity provider vouches for.
 *
 * @param emetteur the provider
 * @param sujet their name there, which never changes
 * @param siret of the establishment they work in, if it is told
 */
public record AgentReconnu(String emetteur, String sujet, String courriel, String nom, @Nullable String siret)
        implements Serializable {

    @Override
    public String toString() {
        return "AgentReconnu[" + emetteur + "]";
    }
}
