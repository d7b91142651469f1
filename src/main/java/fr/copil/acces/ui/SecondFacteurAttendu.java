package fr.copil.acces.ui;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.core.userdetails.UserDetails;

/** The first factor is right and does not suffice. Of the accounts' state, so that no other provider is asked. */
class SecondFacteurAttendu extends AccountStatusException {

    private final transient UserDetails compte;
    private final boolean inscription;

    SecondFacteurAttendu(UserDetails compte, boolean inscription) {
        super("a code is awaited");
        this.compte = compte;
        this.inscription = inscription;
    }

    UserDetails compte() {
        return compte;
    }

    boolean inscription() {
        return inscription;
    }
}
