package fr.copil.convention.dispositif;

import java.util.List;

/**
 * The census for one filter.
 *
 * @param total rows of the whole census
 */
public record DispositifRecensement(List<Ligne> lignes, int total) {

    public record Ligne(Dispositif dispositif, List<DispositifEngagement> engagements) {}
}
