package fr.copil.convention.dispositif;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import org.jspecify.annotations.Nullable;

/**
 * People counted by a relevé, as its reader may know them. Never added up: the same person may be in several.
 *
 * @param nombre none when the state is not a value
 */
public record Effectif(Etat etat, @Nullable Long nombre) {

    static final Effectif NON_DIT = new Effectif(Etat.NON_TRANSMIS, null);
    static final Effectif SECRET = new Effectif(Etat.SECRET, null);

    static Effectif de(@Nullable Long nombre) {
        return nombre == null ? NON_DIT : new Effectif(Etat.VALEUR, nombre);
    }

    public boolean secret() {
        return etat == Etat.SECRET;
    }

    /** {@code 120}, {@code secret statistique}, or nothing where nobody counted. */
    public String enClair() {
        return nombre != null ? Nombres.entier(nombre) : secret() ? etat.libelle() : "";
    }
}
