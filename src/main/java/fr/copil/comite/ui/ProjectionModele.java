package fr.copil.comite.ui;

import fr.copil.comite.Vue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room reads around its figure.
 *
 * @param rang of the point, 0 on something opened beside it
 * @param minutes set aside for it, 0 when nothing counts
 * @param depuis since when the room is on it, in milliseconds, 0 before
 * @param maintenant by the same clock
 * @param suit whether the reader is where the room is
 * @param source of the figure, with its code, empty for none
 * @param regard how one looks at the figure, in words, empty for the whole
 * @param animePar who leads, empty before
 * @param gestes what more can be asked of what is seen: {@code tableau}, {@code serie}, {@code territoire}, {@code liste}
 * @param planche the page of a file, none for all that is not a file
 */
record ProjectionModele(
        String seance,
        String titre,
        String lieu,
        int rang,
        int total,
        int minutes,
        long depuis,
        long maintenant,
        boolean anime,
        boolean suit,
        String animePar,
        List<Vue.Fait> faits,
        String texte,
        String source,
        boolean detour,
        String regard,
        Vue.@Nullable Planche planche,
        List<String> gestes) {}
