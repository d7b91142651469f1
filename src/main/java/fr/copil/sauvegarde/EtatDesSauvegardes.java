package fr.copil.sauvegarde;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is kept, and whether it can be counted on.
 *
 * @param dossier where, on the machine that runs Copil
 * @param nuits how many of them stay; 0: none is made by itself
 * @param faute why the last one failed; empty when it did not
 */
public record EtatDesSauvegardes(List<SauvegardeGardee> gardees, String dossier, int nuits, String faute, Instant lu) {

    /** A night that was missed is made up for; two of them are not a delay. */
    private static final Duration ANCIENNE = Duration.ofDays(2);

    public boolean enDefaut() {
        boolean ancienne =
                nuits > 0 && !gardees.isEmpty() && gardees.getFirst().le().isBefore(lu.minus(ANCIENNE));
        return ancienne || !faute.isEmpty();
    }
}
