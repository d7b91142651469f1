package fr.copil.projet;

import fr.copil.commun.ErreurCopil;

/** A field of a row that cannot be so; it stands beside its field, and what was typed stays. */
public class ChampRefuse extends ErreurCopil {

    private final String colonne;

    ChampRefuse(Champ champ, String phrase) {
        super("PROJET-CHAMP", phrase);
        this.colonne = champ.colonne();
    }

    public String colonne() {
        return colonne;
    }
}
