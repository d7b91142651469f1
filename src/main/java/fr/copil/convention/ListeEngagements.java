package fr.copil.convention;

import java.time.LocalDate;
import java.util.List;

/**
 * Engagements in the order of their document, with what it takes to place them.
 *
 * @param pilotes of all the engagements of the convention, whatever the filter, in French order
 * @param montre a day of the period shown, of what comes back
 */
public record ListeEngagements(
        List<Engagement> engagements,
        Objectifs objectifs,
        List<String> pilotes,
        LocalDate aujourdHui,
        LocalDate montre) {

    public ListeEngagements(
            List<Engagement> engagements, Objectifs objectifs, List<String> pilotes, LocalDate aujourdHui) {
        this(engagements, objectifs, pilotes, aujourdHui, aujourdHui);
    }

    /** Those that come back, and for which school year they are shown. */
    public Devoirs devoirs() {
        return Devoirs.de(engagements.stream(), montre);
    }

    /** The same list, as its engagements stood another day. */
    public ListeEngagements avec(List<Engagement> autres) {
        return new ListeEngagements(autres, objectifs, pilotes, aujourdHui, montre);
    }
}
