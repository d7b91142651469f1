package fr.copil.comite.kit;

import java.util.List;

/**
 * What taking back a file would do, before it is done.
 *
 * @param avertissement what is to be known of all of it; empty for nothing
 */
public record Reprise(String avertissement, List<LigneDeReprise> lignes) {

    public Reprise {
        lignes = List.copyOf(lignes);
    }
}
