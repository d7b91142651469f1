package fr.copil.moyens;

import fr.copil.commun.Textes;

/**
 * What a line pays for, whoever says it and wherever: the row of a table.
 *
 * @param financeurNom which one of that kind; empty when nothing tells
 * @param dispositifMots its name, of one that has no other
 * @param groupe the same for two that are written otherwise, and whether counted in posts or in euros: those who benefit are
 *     the same
 */
public record Poste(
        Financeur financeur,
        String financeurNom,
        DispositifFinance dispositif,
        String dispositifMots,
        Unite unite,
        String groupe) {

    public Poste(
            Financeur financeur,
            String financeurNom,
            DispositifFinance dispositif,
            String dispositifMots,
            Unite unite) {
        this(
                financeur,
                financeurNom,
                dispositif,
                dispositifMots,
                unite,
                financeur + "|" + Textes.normaliser(financeurNom) + "|" + dispositif + "|"
                        + Textes.normaliser(dispositifMots));
    }

    /** {@code Commune ou intercommunalité (Ville de Nantes)}. */
    public String financeurEnClair() {
        return financeurNom.isEmpty()
                ? financeur.libelle()
                : financeur == Financeur.AUTRE ? financeurNom : financeur.libelle() + " (" + financeurNom + ")";
    }

    public String dispositifEnClair() {
        return dispositif == DispositifFinance.AUTRE ? dispositifMots : dispositif.libelle();
    }

    /** What is paid for, whichever of that kind pays. */
    String sansPayeur() {
        return financeur + "|" + dispositif + "|" + Textes.normaliser(dispositifMots);
    }

    /** Whether which one of that kind pays is not said. */
    boolean sansNom() {
        return Textes.normaliser(financeurNom).isEmpty();
    }

    /** Whether the same one may pay both: one that is not named is any of its kind. */
    boolean peutEtreDuMeme(Poste autre) {
        return sansNom()
                || autre.sansNom()
                || Textes.normaliser(financeurNom).equals(Textes.normaliser(autre.financeurNom));
    }

    /** The same for two that are written otherwise. */
    String cle() {
        return groupe + "|" + unite;
    }
}
