package fr.copil.comite;

/**
 * A point that Copil would put on the agenda.
 *
 * @param montre an address of Copil, empty for words only
 * @param raison why, in a sentence without its full stop; kept with the point unless it is what a figure says today
 */
public record Proposition(String titre, int minutes, String montre, String raison) {

    Proposition enAdresse(String complete) {
        return new Proposition(titre, minutes, complete, raison);
    }

    public PointSaisi enPoint() {
        return new PointSaisi(
                titre.length() <= PointSaisi.TITRE_MAX ? titre : titre.substring(0, PointSaisi.TITRE_MAX - 1) + "…",
                minutes,
                "",
                montre,
                montre.contains("#") ? "" : raison,
                "",
                "");
    }
}
