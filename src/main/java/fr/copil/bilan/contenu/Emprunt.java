package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Renvoi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a run of text takes from the data, so that it goes with it when it is withdrawn. Decision 0024.
 *
 * @param renvoi the figure that it points at, as {@link Renvoi} writes it
 * @param code of the citation that it opens
 * @param figure id of the one whose sentence it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Emprunt(@Nullable String renvoi, @Nullable String code, @Nullable String figure) {

    private static final Pattern CODE = Pattern.compile(".*/c/([A-Za-z0-9-]+)");

    static Emprunt lecture(String figure) {
        return new Emprunt(null, null, figure);
    }

    /** Nothing when the address opens no citation. */
    static @Nullable Emprunt lien(String adresse) {
        Matcher code = CODE.matcher(adresse);
        return code.matches() ? new Emprunt(null, code.group(1), null) : null;
    }

    /** Of any group: a gap gives back its sides. */
    public boolean montre(CelluleRetiree retiree) {
        return (renvoi != null
                        && Renvoi.lire(renvoi)
                                .filter(r -> r.indicateur().equals(retiree.indicateur())
                                        && r.territoire().equals(retiree.territoire())
                                        && r.periode() == retiree.periode())
                                .isPresent())
                || (code != null
                        && Citation.lire(code)
                                .filter(c -> c.indicateur().equals(retiree.indicateur())
                                        && c.territoire().equals(retiree.territoire())
                                        && c.periode() == retiree.periode())
                                .isPresent());
    }
}
