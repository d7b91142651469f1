package fr.copil.collecte;

import fr.copil.collecte.fichier.Faute;
import java.util.List;

/**
 * What became of one file that was dropped.
 *
 * @param jeu the dataset that it was recognised as; empty when none
 * @param lignes read in it
 * @param fautes why nothing of it is kept; none when it is
 * @param dejaLa whether the same content was kept already
 * @param aDater whether it is a map that does not say which rentrée it holds from: kept aside until somebody does
 */
public record FichierDepose(
        String fichier, String jeu, int lignes, List<Faute> fautes, boolean dejaLa, boolean aDater) {

    FichierDepose(String fichier, String jeu, int lignes, List<Faute> fautes, boolean dejaLa) {
        this(fichier, jeu, lignes, fautes, dejaLa, false);
    }

    public boolean garde() {
        return fautes.isEmpty();
    }
}
