package fr.copil.comite.kit;

import fr.copil.comite.AdresseMontree;
import fr.copil.comite.Point;
import fr.copil.comite.Vue;
import java.util.List;

/**
 * A point with what the room sees of it.
 *
 * @param pages of the file that it shows, as addresses that hold them
 */
record PointDuKit(Point point, int rang, Vue vue, List<String> pages) {

    PointDuKit {
        pages = List.copyOf(pages);
    }

    /** What a decision taken on it is about; empty for nothing in particular. */
    String sujet() {
        return AdresseMontree.lire(point.montre()).map(AdresseMontree::sujet).orElse("");
    }

    String minutes() {
        return point.minutes() == 0 ? "" : point.minutes() + " min";
    }

    String presente() {
        return point.presentePar().isEmpty() ? "" : "présenté par : " + point.presentePar();
    }
}
