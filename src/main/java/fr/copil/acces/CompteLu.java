package fr.copil.acces;

import java.util.List;

/** An account as its owner and the administrator see it. */
public record CompteLu(String identifiant, Mandat mandat, Profil profil, EtatDuCompte etat, boolean demonstration) {

    /** What it may do, in words; nothing for one that only reads. */
    public List<String> droits() {
        return Droit.enClair(mandat.role());
    }
}
