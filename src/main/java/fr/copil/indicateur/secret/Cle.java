package fr.copil.indicateur.secret;

/** Which cell of an indicateur: where, of whom, when. Codes, as the caller writes them. */
public record Cle(String territoire, String population, int periode) {

    @Override
    public String toString() {
        return territoire + " " + population + " " + periode;
    }
}
