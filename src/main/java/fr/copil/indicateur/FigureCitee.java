package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.territoire.Territoire;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation opens.
 *
 * @param alors the values quoted, the followed group first; empty when they were withdrawn and the reader may not read them
 * @param maintenant the values in force; the same when nothing was revised, empty when they were withdrawn
 * @param revisee when the values quoted stopped being in force; none while they still are
 * @param retrait who withdrew them and why; none when nobody did
 */
public record FigureCitee(
        Citation citation,
        Definition definition,
        Territoire territoire,
        List<Mesure> alors,
        List<Mesure> maintenant,
        @Nullable Instant revisee,
        @Nullable Retrait retrait) {}
