package fr.copil.indicateur.diffusion;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;

/**
 * What a committee fixed of one indicateur, in one territory and all that is in it.
 *
 * @param nom of the indicateur
 * @param lieu name of the territory
 * @param audience the widest that may read what is sent
 * @param seance its number for ever
 */
public record RegleDeDiffusion(
        long id, String nom, CodeTerritoire territoire, String lieu, Audience audience, String seance) {

    /** {@code Réussite au DNB, Loire-Atlantique : comité au plus large} */
    public String enClair() {
        return nom + ", " + lieu + " : " + audience.libelle() + ", pas plus largement";
    }
}
