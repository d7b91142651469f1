package fr.copil.tableaudebord;

import fr.copil.convention.Convention;
import fr.copil.convention.Engagement;
import java.util.List;
import java.util.Optional;

/** What follows from a figure: where it comes from, what was promised about it, what was decided. */
public record Suite(FigureCle cle, Ou ou, Promis promis, Decide decide) {

    /**
     * @param engagements of the convention in use, those that press first
     * @param ailleurs other conventions that promise something about it
     */
    public record Promis(List<Engagement> engagements, List<Convention> ailleurs) {}

    /** @param prises the latest first */
    public record Decide(List<DecisionsPrises.Prise> prises, Optional<DecisionsPrises.Prochaine> prochaine) {}
}
