package fr.copil.indicateur.figure;

import fr.copil.figure.Graphique.Chiffre;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import org.springframework.modulith.NamedInterface;

/** What stands behind the values that charts draw, each with its own code. */
@NamedInterface("figures")
public final class ChiffresTraces {

    private ChiffresTraces() {}

    /** @param unite as documents write it */
    public static Chiffre de(Mesure mesure, String unite) {
        boolean parts = mesure.partsConnues();
        return new Chiffre(
                mesure.periode(),
                unite,
                parts ? mesure.numerateurArrondi() : null,
                parts ? mesure.denominateurArrondi() : null,
                Citation.de(mesure).code());
    }

    /** Its groups have their own numerators: a gap has none. */
    public static Chiffre de(Ecart ecart, Paire paire, String unite) {
        return new Chiffre(
                ecart.cible().periode(),
                unite,
                null,
                null,
                paire.ailleurs() == null ? Citation.de(ecart, paire).code() : null);
    }
}
