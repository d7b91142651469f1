package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Codes;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at one figure, whatever its value is at the moment: {@code DNB-G/DEP-44/PUBLIC_QPV/2024}, or the gap of two groups,
 * {@code DNB-G/DEP-44/ecart-qpv/2024}. A {@link Citation} points at a value instead, whatever is in force.
 *
 * @param groupe name of a {@link Population}, or code of a {@link Paire} after {@code ecart-}
 */
public record Renvoi(String indicateur, CodeTerritoire territoire, String groupe, int periode) {

    private static final String ECART = "ecart-";
    private static final Pattern FORME =
            Pattern.compile("([A-Za-z0-9-]{1,30})/([A-Z0-9-]{2,20})/([A-Za-z_-]{1,40})/([0-9]{4})");

    static Renvoi de(Mesure mesure) {
        return new Renvoi(
                mesure.indicateur(), mesure.territoire(), mesure.population().name(), mesure.periode());
    }

    static Renvoi ecart(Mesure cible, Paire paire) {
        return new Renvoi(cible.indicateur(), cible.territoire(), ECART + paire.code(), cible.periode());
    }

    /** Nothing when the text points at nothing that could be. */
    public static Optional<Renvoi> lire(String texte) {
        Matcher lu = FORME.matcher(texte);
        return lu.matches()
                ? CodeTerritoire.lire(lu.group(2))
                        .map(ou -> new Renvoi(lu.group(1), ou, lu.group(3), Integer.parseInt(lu.group(4))))
                        .filter(renvoi -> renvoi.paire().isPresent()
                                || renvoi.population().isPresent())
                : Optional.empty();
    }

    /** As {@link #lire} reads it. */
    public String texte() {
        return indicateur + "/" + territoire + "/" + groupe + "/" + periode;
    }

    /** When it is a gap. */
    Optional<Paire> paire() {
        return groupe.startsWith(ECART)
                ? Paire.de(groupe.substring(ECART.length())).filter(paire -> paire.ailleurs() == null)
                : Optional.empty();
    }

    Optional<Population> population() {
        return Codes.parmi(Population.values(), Population::name, groupe);
    }

    /** {@code Écart, près d'un QPV} or {@code Collèges publics en REP+}. */
    public String libelleDuGroupe() {
        return paire().map(paire -> "Écart : " + paire.libelle())
                .or(() -> population().map(Population::libelle))
                .orElse(groupe);
    }
}
