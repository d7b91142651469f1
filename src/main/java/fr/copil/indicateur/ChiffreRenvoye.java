package fr.copil.indicateur;

import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Source;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Renvoi} points at, as one reader may read it.
 *
 * @param valeur in the indicateur's unit, a gap of rates in points; nothing unless the state is a value
 * @param code of the citation in which this value stands; none without a value
 * @param source none when nothing was transmitted
 * @param retrait who took back what stood there, when nothing does any more
 */
public record ChiffreRenvoye(
        Renvoi renvoi,
        Definition definition,
        String territoire,
        Etat etat,
        OptionalDouble valeur,
        @Nullable String code,
        @Nullable Source source,
        @Nullable Retrait retrait) {

    public boolean ecart() {
        return renvoi.paire().isPresent();
    }

    /** {@code Réussite au DNB, Loire-Atlantique, collèges publics en REP+, 2024}. */
    public String nom() {
        return definition.nom() + ", " + territoire + ", " + renvoi.libelleDuGroupe() + ", " + renvoi.periode();
    }
}
