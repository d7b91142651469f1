package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The gaps of one territory year by year, since the last break of either side: nothing joins what two producers count. */
final class EcartsSuivis {

    private EcartsSuivis() {}

    static List<Ecart> de(Series connues, CodeTerritoire territoire, String code, Paire paire) {
        List<Mesure> cibles = connues.de(territoire, code, paire.cible());
        List<Mesure> references = connues.de(territoire, code, paire.reference());
        int depuis = Stream.of(cibles, references)
                .flatMap(cote -> Rupture.de(cote).stream())
                .mapToInt(Rupture::annee)
                .max()
                .orElse(0);
        return cibles.stream()
                .filter(mesure -> mesure.periode() >= depuis)
                .flatMap(mesure ->
                        ecart(mesure, connues.en(territoire, code, paire.reference(), mesure.periode())).stream())
                .toList();
    }

    /** Two sides that do not compare make no gap. */
    private static Optional<Ecart> ecart(Mesure cible, Optional<Mesure> reference) {
        try {
            return Ecart.entre(Optional.of(cible), reference);
        } catch (ErreurCopil incomparables) {
            return Optional.empty();
        }
    }
}
