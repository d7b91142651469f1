package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Regle;
import java.time.Instant;
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
        Instant recuLe) {}
