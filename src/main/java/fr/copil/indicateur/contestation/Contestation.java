package fr.copil.indicateur.contestation;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says a figure is another one, and how it ended.
 *
 * @param phrase who says so, the value given and its source
 * @param motif why
 * @param par who, as a function or a service
 * @param mienne whether that is the reader
 * @param issue none while it is open
 */
public record Contestation(
        long id,
        String indicateur,
        String indicateurNom,
        CodeTerritoire territoire,
        String territoireNom,
        Population population,
        int periode,
        String phrase,
        String motif,
        String par,
        boolean mienne,
        Instant le,
        @Nullable IssueDeContestation issue,
        String issueMotif,
        String issuePar) {

    public boolean ouverte() {
        return issue == null;
    }

    /** Of the page that shows both. */
    public String adresse() {
        return "/indicateurs/" + indicateur + "?territoire=" + territoire + "&periode=" + periode;
    }

    public String quoi() {
        return indicateurNom + ", " + territoireNom + ", " + population.libelle() + ", " + periode;
    }
}
