package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.convention.Meteo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What parties judge of one engagement. Decision 0024.
 *
 * @param objectif that it serves, which tables of 1.0.0 said
 * @param avis one a party, in the order of the table
 * @param ecart steps between the two furthest; -1 when fewer than two were given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeteosFigees(String code, String titre, @Nullable String objectif, List<Avis> avis, int ecart) {

    /** @param meteo none as long as the party gave none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Avis(String partie, @Nullable Meteo meteo) {}

    /**
     * Of the party of that column, from 0; none of a column that is no party's. They stand before the last one, after what the
     * table says of the engagement: less than in 1.0.0.
     *
     * @param colonnes of the table
     */
    public Optional<Meteo> dansLaColonne(int colonne, int colonnes) {
        int rang = colonne - (colonnes - avis.size() - 1);
        return rang < 0 || rang >= avis.size()
                ? Optional.empty()
                : Optional.ofNullable(avis.get(rang).meteo());
    }
}
