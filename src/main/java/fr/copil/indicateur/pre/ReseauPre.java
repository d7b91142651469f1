package fr.copil.indicateur.pre;

import fr.copil.territoire.Territoire;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A REP or REP+ network, and whether a PRE accompanies it.
 *
 * @param repPlus one of those that the convention nationale promises to cover, art. 2.1-1
 * @param couvert null when nobody said
 * @param liste year of the list that says it when nothing was declared
 * @param rentree of the map of networks in force
 * @param declaration what was declared last; none when nothing was, and then a convention or a file says it
 */
public record ReseauPre(
        Territoire territoire,
        String commune,
        boolean repPlus,
        @Nullable Boolean couvert,
        int liste,
        int rentree,
        @Nullable Declaration declaration) {

    /**
     * @param au the day that the source speaks of
     * @param le when it was declared
     */
    public record Declaration(LocalDate au, String source, String compte, Instant le) {}
}
