package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line: so many euros, or so many posts, of a funder for a dispositif, one year in one territory.
 *
 * @param id of its last version; 0 of what a file publishes
 * @param valeur in its unit, from 0
 * @param provisoire the year was not over, or its accounts were not
 * @param parLeFinanceur whether who says it is who pays
 * @param par the service or the producer that says so
 * @param le when it was said
 * @param habitants of its quartier, of the edition of that year, where there is one: the Insee counted them before
 * @param detail what its producer says of this line alone
 */
public record Moyen(
        long id,
        int annee,
        Poste poste,
        Territoire ou,
        BigDecimal valeur,
        Beneficiaires beneficiaires,
        boolean provisoire,
        boolean parLeFinanceur,
        Audience diffusion,
        String par,
        LocalDate le,
        int version,
        @Nullable BigDecimal habitants,
        String detail) {

    /** Whether it comes from a published file. */
    public boolean publie() {
        return id == 0;
    }

    /** Of euros and of known children, of this line, hence of one year and one place. */
    public Optional<BigDecimal> parEnfant() {
        Long enfants = beneficiaires.nombre();
        return enfants == null ? Optional.empty() : euros(BigDecimal.valueOf(enfants));
    }

    /** Of the quartier, in the edition of that year. */
    public Optional<BigDecimal> parHabitant() {
        return habitants == null ? Optional.empty() : euros(habitants);
    }

    private Optional<BigDecimal> euros(BigDecimal pour) {
        return poste.unite() == Unite.EUROS && pour.signum() > 0
                ? Optional.of(valeur.divide(pour, 2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Those that may say the same thing, or hold one another. */
    String famille() {
        return annee + "|" + poste.sansPayeur() + "|" + poste.unite();
    }
}
