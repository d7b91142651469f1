package fr.copil.indicateur;

/** Who is to transmit a figure that is not there, and when, according to which article. */
public record Attente(String indicateur, String attenduDe, String quand, String source) {

    /** {@code de la DSDEN}, {@code des deux ministères}, {@code du comité}. */
    public String deQui() {
        if (attenduDe.startsWith("les ")) {
            return "des " + attenduDe.substring(4);
        }
        if (attenduDe.startsWith("le ")) {
            return "du " + attenduDe.substring(3);
        }
        return "de " + attenduDe;
    }
}
