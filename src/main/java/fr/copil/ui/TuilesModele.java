package fr.copil.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.figure.Etincelle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured of one thing, a tile a measure. Decision 0053. */
public record TuilesModele(List<TuileModele> tuiles) {

    /**
     * @param quand the year and the group that the value is of
     * @param etat of a value that is not there: draws its mark
     * @param ecart empty when nothing is compared
     * @param signe of the way the gap goes: draws its mark
     * @param reperes what it is read by: its rank, the country
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TuileModele(
            String nom,
            String lien,
            String valeur,
            String quand,
            @Nullable String etat,
            String ecart,
            @Nullable String signe,
            String detail,
            List<String> reperes,
            @Nullable Etincelle etincelle) {}
}
