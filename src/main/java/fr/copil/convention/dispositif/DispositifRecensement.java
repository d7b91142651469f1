package fr.copil.convention.dispositif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The census for one filter.
 *
 * @param total rows of the whole census
 */
public record DispositifRecensement(List<Ligne> lignes, int total) {

    /** @param dernier what services said of it last; none where nobody spoke */
    public record Ligne(
            Dispositif dispositif, List<DispositifEngagement> engagements, @Nullable DernierReleve dernier) {}
}
