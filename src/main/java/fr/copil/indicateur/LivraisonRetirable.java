package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Source;

/**
 * A published delivery that may be taken back.
 *
 * @param chiffres cells of it that were not withdrawn yet
 */
public record LivraisonRetirable(long id, Source source, int chiffres) {

    /** {@code Scolarisation avant trois ans (DSDEN de Loire-Atlantique), 6 chiffres} */
    public String nom() {
        return source.enClair() + ", " + chiffres + (chiffres < 2 ? " chiffre" : " chiffres");
    }
}
