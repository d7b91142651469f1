package fr.copil.convention.suivi;

import fr.copil.commun.CodeTerritoire;

/**
 * The cabinet asked for news of an engagement; heard after the commit by whoever writes to the référent.
 *
 * @param periode of what comes back, empty for what is done once
 */
public record MiseAJourDemandee(
        String engagement, String periode, String titre, CodeTerritoire territoire, String phrase) {

    /** Where one answers. */
    public String lien() {
        return "/engagements/" + engagement + (periode.isEmpty() ? "" : "?periode=" + periode);
    }
}
