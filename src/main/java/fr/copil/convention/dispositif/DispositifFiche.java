package fr.copil.convention.dispositif;

import java.util.List;

/** All that is known of one dispositif. */
public record DispositifFiche(
        Dispositif dispositif, List<DispositifEngagement> engagements, List<DispositifLecture> lectures) {}
