package fr.copil.moyens;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import org.jspecify.annotations.Nullable;

/**
 * The children whom a line benefits, as its reader may know them. Never added up: one child may be in several lines.
 *
 * @param nombre none when the state is not a value
 */
public record Beneficiaires(Etat etat, @Nullable Long nombre) {

    static final Beneficiaires NON_DITS = new Beneficiaires(Etat.NON_TRANSMIS, null);
    static final Beneficiaires SECRETS = new Beneficiaires(Etat.SECRET, null);

    static Beneficiaires de(@Nullable Long nombre) {
        return nombre == null ? NON_DITS : new Beneficiaires(Etat.VALEUR, nombre);
    }

    /** {@code 120}, {@code secret}, or nothing where nobody said. */
    public String enClair() {
        return nombre != null ? Nombres.entier(nombre) : etat == Etat.SECRET ? etat.libelle() : "";
    }
}
