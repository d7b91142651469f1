package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last version of a declared line as it is stored: its children are whatever was typed, and leave this room by {@link
 * #pour} alone.
 */
record MoyenLu(
        long id,
        int annee,
        Poste poste,
        Territoire ou,
        BigDecimal valeur,
        @Nullable Long enfants,
        boolean provisoire,
        boolean parLeFinanceur,
        Audience diffusion,
        String par,
        LocalDate le,
        int version,
        String service) {

    /**
     * @param tus the ids of those whose children this reader may not know
     * @param habitants of its quartier in the edition of that year, where there is one
     */
    Moyen pour(Set<Long> tus, @Nullable BigDecimal habitants) {
        return new Moyen(
                id,
                annee,
                poste,
                ou,
                valeur,
                tus.contains(id) ? Beneficiaires.SECRETS : Beneficiaires.de(enfants),
                provisoire,
                parLeFinanceur,
                diffusion,
                par,
                le,
                version,
                habitants,
                "");
    }
}
