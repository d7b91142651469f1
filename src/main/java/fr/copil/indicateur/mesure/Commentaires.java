package fr.copil.indicateur.mesure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was given with a figure, by its producer or with a printed value, goes where the source goes: on screen, in files, in documents. */
public final class Commentaires {

    private Commentaires() {}

    /**
     * @param source what stands under the figure
     * @param mesures those that the figure shows; the comment of a figure is empty for who may not read it
     */
    public static String apres(String source, Stream<Mesure> mesures) {
        String dits = mesures.filter(m -> !m.commentaire().isBlank())
                .map(m -> "Commentaire joint (" + m.population().court() + ", " + m.periode() + ") : "
                        + sansPoint(m.commentaire()))
                .distinct()
                .collect(Collectors.joining(". "));
        return dits.isEmpty() ? source : source + ". " + dits;
    }

    private static String sansPoint(String texte) {
        String net = texte.strip();
        return net.endsWith(".") ? net.substring(0, net.length() - 1) : net;
    }
}
