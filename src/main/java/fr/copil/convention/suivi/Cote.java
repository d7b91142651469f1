package fr.copil.convention.suivi;

import fr.copil.acces.Role;
import java.util.Optional;

/** The two sides that signed: each gives its own météo. */
public enum Cote {
    PREFECTURE("préfecture", Role.CABINET),
    DSDEN("DSDEN", Role.REFERENT);

    private final String libelle;
    private final Role role;

    Cote(String libelle, Role role) {
        this.libelle = libelle;
        this.role = role;
    }

    public String libelle() {
        return libelle;
    }

    /** The side that a role speaks for; a member or an administrator speaks for none. */
    public static Optional<Cote> de(Role role) {
        for (Cote cote : values()) {
            if (cote.role == role) {
                return Optional.of(cote);
            }
        }
        return Optional.empty();
    }
}
