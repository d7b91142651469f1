package fr.copil.indicateur.secret;

/**
 * Which cell: of which indicateur, where, of whom, when. Codes, as the caller writes them.
 *
 * @param version 0 for what is in force; the others are what a past day still shows
 */
public record Cle(String indicateur, String territoire, String population, int periode, int version) {

    /** In a table of one indicateur, in force. */
    public Cle(String territoire, String population, int periode) {
        this("", territoire, population, periode, 0);
    }

    public Cle version(int autre) {
        return new Cle(indicateur, territoire, population, periode, autre);
    }

    @Override
    public String toString() {
        String nom = territoire + " " + population + " " + periode;
        return (indicateur.isEmpty() ? "" : indicateur + " ") + nom + (version == 0 ? "" : " v" + version);
    }
}
