package fr.copil.acces;

import java.time.OffsetDateTime;

/**
 * A link to hand to its owner: whoever opens it chooses the password of the account. Shown once, never stored.
 *
 * @param adresse whole, with the one that people reach Copil from
 */
public record LienRemis(String compte, String adresse, OffsetDateTime expireLe) {

    @Override
    public String toString() {
        return "LienRemis[" + compte + "]";
    }
}
