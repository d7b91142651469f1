package fr.copil.territoire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Outlines as {@link Contours} writes them, read again: for each ring {@code M}, its first point, {@code l}, the steps to the
 * others in whole units, {@code z}.
 */
public final class Chemin {

    private static final Pattern ANNEAU = Pattern.compile("M(-?[0-9]+) ?(-?[0-9]+)([^M]*)");
    private static final Pattern NOMBRE = Pattern.compile("-?[0-9]+");

    private Chemin() {}

    /** In the units of the outline. */
    public record Point(int x, int y) {}

    /** The points of each ring, in order. */
    public static List<List<Point>> anneaux(String chemin) {
        return ANNEAU.matcher(chemin).results().map(Chemin::points).toList();
    }

    /** The same outline, moved: the steps stay. */
    static String deplacer(String chemin, int dx, int dy) {
        return ANNEAU.matcher(chemin)
                .replaceAll(anneau -> "M" + (Integer.parseInt(anneau.group(1)) + dx) + " "
                        + (Integer.parseInt(anneau.group(2)) + dy) + anneau.group(3));
    }

    private static List<Point> points(MatchResult anneau) {
        int x = Integer.parseInt(anneau.group(1));
        int y = Integer.parseInt(anneau.group(2));
        List<Point> points = new ArrayList<>(List.of(new Point(x, y)));
        int[] pas = NOMBRE.matcher(anneau.group(3))
                .results()
                .mapToInt(nombre -> Integer.parseInt(nombre.group()))
                .toArray();
        for (int i = 0; i + 1 < pas.length; i += 2) {
            x += pas[i];
            y += pas[i + 1];
            points.add(new Point(x, y));
        }
        return points;
    }
}
