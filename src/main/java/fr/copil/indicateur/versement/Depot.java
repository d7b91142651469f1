package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Regle;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that somebody put down and that nobody reads yet: what it would show to whom is rehearsed, then it is
 * published or dropped.
 *
 * @param jeu what it holds, in words
 * @param producteur the service of whoever put it down, in words
 * @param compte who put it down, for {@code service}; none for what was put down before accounts were kept
 * @param territoire of who put it down: what it replaces is inside
 * @param motif why it revises what came before; empty when it does not say
 * @param diffusion widest audience that is to read its figures
 * @param version of its settings: one publishes what one rehearsed
 * @param fichier its name as it was sent; empty when the figures came otherwise
 * @param fonction of who put it down, in words; empty for what was put down before it was kept
 * @param indicateurs those of it that one means to publish or to drop; all of them until one chooses
 */
public record Depot(
        long id,
        String jeu,
        String producteur,
        @Nullable String compte,
        @Nullable String service,
        CodeTerritoire territoire,
        String motif,
        Audience diffusion,
        Regle regle,
        int version,
        Instant recuLe,
        String fichier,
        String fonction,
        Set<String> indicateurs) {

    public Depot {
        indicateurs = Set.copyOf(indicateurs);
    }

    /** The same, of which one means these alone. */
    public Depot limite(Set<String> choisis) {
        return new Depot(
                id,
                jeu,
                producteur,
                compte,
                service,
                territoire,
                motif,
                diffusion,
                regle,
                version,
                recuLe,
                fichier,
                fonction,
                choisis);
    }

    /** Whether these are parts of one delivery under the same settings, whatever is chosen of it. */
    boolean memeLivraisonQue(Depot autre) {
        return limite(Set.of()).equals(autre.limite(Set.of()));
    }
}
