package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;

/** A territory as lists and titles show it. */
public record Territoire(CodeTerritoire code, Niveau niveau, String nom) {

    public static final Territoire FRANCE = new Territoire(CodeTerritoire.FRANCE, Niveau.PAYS, "France");

    /** {@code Loire-Atlantique (département)}; a name that says its level is enough. */
    public String nomEtNiveau() {
        return niveau == Niveau.PAYS || niveau == Niveau.ACADEMIE ? nom : nom + " (" + niveau.libelle() + ")";
    }
}
