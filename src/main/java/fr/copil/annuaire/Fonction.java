package fr.copil.annuaire;

import fr.copil.territoire.Territoire;
import java.time.Instant;

/**
 * Whom one calls, as its reader may read it.
 *
 * @param cle the same from one version to the next
 * @param intitule in words, beside its nature; empty when the nature says it all
 * @param telephone of the function; empty when nobody gave one, or for who may not read it
 * @param titulaire the name of who holds it and agreed to be named; empty otherwise
 * @param sienne whether the reader's own account is named by it
 * @param modifiable whether the reader keeps it
 * @param lui whether its holder may be the reader: an account of that service
 */
public record Fonction(
        String cle,
        int version,
        NatureDeFonction nature,
        String intitule,
        String service,
        String serviceEnClair,
        Territoire territoire,
        String telephone,
        String courriel,
        String titulaire,
        boolean sienne,
        boolean modifiable,
        boolean lui,
        Instant le) {

    public String enClair() {
        return (intitule.isEmpty() ? nature.libelle() : intitule) + ", " + serviceEnClair;
    }
}
