package fr.copil.tableaudebord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What committees decided about what a figure shows, and when they meet: asked of a room that knows this one, as far as
 * the reader sits there. Decision 0052.
 */
public interface DecisionsPrises {

    /** About any of these addresses, the latest first. */
    List<Prise> sur(Collection<String> sujets);

    /** That a convention still waits for, the most pressing first. */
    List<Prise> attendues(String convention);

    /** The next séance of a convention's committees. */
    Optional<Prochaine> prochaine(String convention);

    /** What is announced when one of them changes. */
    Set<String> cles();

    /**
     * @param numero its own for ever: {@code 2026-03/D4}
     * @param suite who, for when, what became of it
     * @param adresse of its séance
     */
    record Prise(String numero, LocalDate le, String quoi, String suite, boolean enRetard, String adresse) {}

    /** @param quand in words: {@code mardi 12 janvier 2027 à 9 h, Préfecture} */
    record Prochaine(String comite, LocalDate jour, String quand, String adresse) {}
}
