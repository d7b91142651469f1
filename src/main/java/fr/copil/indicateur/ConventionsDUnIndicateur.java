package fr.copil.indicateur;

import java.util.List;
import java.util.Optional;

/** Asks what conventions have to do with an indicateur; answered by their room, which stands on this one. Decision 0025. */
public interface ConventionsDUnIndicateur {

    /** In one statement. */
    List<EngagementLie> mesuresPar(String indicateur);

    /** What its documents leave to settle; in one statement. */
    List<Point> points(String indicateur);

    Optional<ConventionQuiLit> parCode(String code);

    /** For a statement of this room to join: {@code id}, {@code titre_court}, {@code rang}, {@code territoire} of each document. */
    String enSql();

    /**
     * For a statement of this room to hold: the id of the convention signed for a territory, or for the nearest that holds
     * it.
     *
     * @param territoire its code in that statement, a parameter or a column
     */
    String enSqlDe(String territoire);
}
