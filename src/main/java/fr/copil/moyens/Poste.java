package fr.copil.moyens;

import fr.copil.commun.Textes;

/**
 * What a line pays for, whoever says it and wherever: the row of a table.
 *
 * @param financeurNom which one of that kind; empty when nothing tells
 * @param dispositifMots its name, of one that has no other
 */
public record Poste(
        Financeur financeur, String financeurNom, DispositifFinance dispositif, String dispositifMots, Unite unite) {

    /** {@code Commune ou intercommunalité (Ville de Nantes)}. */
    public String financeurEnClair() {
        return financeurNom.isEmpty()
                ? financeur.libelle()
                : financeur == Financeur.AUTRE ? financeurNom : financeur.libelle() + " (" + financeurNom + ")";
    }

    public String dispositifEnClair() {
        return dispositif == DispositifFinance.AUTRE ? dispositifMots : dispositif.libelle();
    }

    /** The same for two that are written otherwise. */
    String cle() {
        return groupe() + "|" + unite;
    }

    /** The same whether it is counted in posts or in euros: those who benefit are the same. */
    String groupe() {
        return financeur + "|" + Textes.normaliser(financeurNom) + "|" + dispositif + "|"
                + Textes.normaliser(dispositifMots);
    }
}
