package fr.copil.commun;

/**
 * A refusal meant for a person: a French sentence that names the problem and the way out, and a code, of this refusal
 * alone, which people quote and which finds it again in the logs.
 */
public class ErreurCopil extends RuntimeException {

    private final String code;
    private final String phrase;

    public ErreurCopil(String code, String phrase) {
        super(phrase);
        this.code = code;
        this.phrase = phrase;
    }

    public String code() {
        return code;
    }

    public String phrase() {
        return phrase;
    }

    /** The code as it stands after the sentence. */
    public String renvoi() {
        return " (code " + code + ")";
    }

    /** The sentence and its code, where only text can stand; the message stays the sentence alone. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return phrase + renvoi();
    }
}
