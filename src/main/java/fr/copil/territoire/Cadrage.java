package fr.copil.territoire;

import fr.copil.territoire.Anneau.Lieu;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** From the plane to whole units of a drawing, the same for all its shapes: borders that are shared stay shared. */
record Cadrage(double gauche, double haut, double echelle, int largeur, int hauteur) {

    private record Unite(int x, int y) {}

    static Cadrage autour(List<Anneau> anneaux, int cote) {
        DoubleSummaryStatistics x = anneaux.stream()
                .flatMap(anneau -> anneau.lieux().stream())
                .collect(Collectors.summarizingDouble(Lieu::x));
        DoubleSummaryStatistics y = anneaux.stream()
                .flatMap(anneau -> anneau.lieux().stream())
                .collect(Collectors.summarizingDouble(Lieu::y));
        double large = x.getMax() - x.getMin();
        double haute = y.getMax() - y.getMin();
        double echelle = cote / Math.max(large, haute);
        return new Cadrage(
                x.getMin(), y.getMin(), echelle, (int) Math.ceil(large * echelle), (int) Math.ceil(haute * echelle));
    }

    /** What is too small to be drawn goes, unless nothing of the territory would be left: then it is a point. */
    String chemin(List<Anneau> anneaux) {
        String chemin = anneaux.stream()
                .map(this::points)
                .filter(points -> points.size() > 2)
                .map(Cadrage::ecrire)
                .collect(Collectors.joining());
        if (!chemin.isEmpty()) {
            return chemin;
        }
        Unite ici = unite(anneaux.getFirst().lieux().getFirst());
        return "M" + ici.x() + " " + ici.y() + "l1 0 0 1-1 0z";
    }

    /** Without the points that the drawing does not need: repeated, or on the way from one to the next. */
    private List<Unite> points(Anneau anneau) {
        List<Unite> points = new ArrayList<>();
        for (Lieu lieu : anneau.lieux()) {
            Unite point = unite(lieu);
            if (!points.isEmpty() && points.getLast().equals(point)) {
                continue;
            }
            if (points.size() > 1 && aligne(points.get(points.size() - 2), points.getLast(), point)) {
                points.removeLast();
            }
            points.add(point);
        }
        if (points.size() > 1 && points.getLast().equals(points.getFirst())) {
            points.removeLast();
        }
        return points;
    }

    private static boolean aligne(Unite avant, Unite milieu, Unite apres) {
        int dx = milieu.x() - avant.x();
        int dy = milieu.y() - avant.y();
        int suiteX = apres.x() - milieu.x();
        int suiteY = apres.y() - milieu.y();
        return dx * suiteY == dy * suiteX && dx * suiteX + dy * suiteY > 0;
    }

    private Unite unite(Lieu lieu) {
        return new Unite(
                (int) Math.round((lieu.x() - gauche) * echelle), (int) Math.round((lieu.y() - haut) * echelle));
    }

    private static String ecrire(List<Unite> points) {
        Unite ici = points.getFirst();
        StringBuilder chemin =
                new StringBuilder("M").append(ici.x()).append(' ').append(ici.y());
        char avant = 'l';
        for (Unite point : points.subList(1, points.size())) {
            pas(chemin, point.x() - ici.x(), avant);
            pas(chemin, point.y() - ici.y(), ' ');
            ici = point;
            avant = ' ';
        }
        return chemin.append('z').toString();
    }

    /** A sign stands for the space before it. */
    private static void pas(StringBuilder chemin, int pas, char avant) {
        if (pas >= 0 || avant != ' ') {
            chemin.append(avant);
        }
        chemin.append(pas);
    }
}
