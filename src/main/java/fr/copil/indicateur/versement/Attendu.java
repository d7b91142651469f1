package fr.copil.indicateur.versement;

import fr.copil.commun.Calcul;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicateur lets one transmit.
 *
 * @param aliasDe the indicateurs that it is another wording of: figures are given under those
 */
public record Attendu(
        String id, Calcul calcul, Denombrement compte, String unite, String comparaison, List<String> aliasDe) {

    /** It speaks of nothing else: its whole is theirs, and no group beside it may be taken for it. */
    public boolean desQuartiersSeuls() {
        return Definition.desQuartiersSeuls(comparaison);
    }

    /** A part of a whole, from 0 to 100 %; some rates are said of another one, and go beyond. */
    public boolean part() {
        return calcul == Calcul.TAUX && !unite.equals("% relatif");
    }

    /** A number of something, never below zero. */
    public boolean nombre() {
        return calcul.denombre();
    }

    /** Whether one given without its parts counts people by itself: three dropouts are three people. */
    public boolean effectifSeul() {
        return compte.secret() && nombre();
    }

    /**
     * A rate, an index or a mean of people without its parts: nothing says how few they are, so it stays at the DSDEN's level
     * unless its producer published it.
     */
    public boolean tauxSeul(@Nullable BigDecimal denominateur, @Nullable BigDecimal valeur) {
        return compte.secret() && !nombre() && denominateur == null && valeur != null;
    }
}
