package fr.copil.commun;

/**
 * A refusal meant for a person: the message is a French sentence that names the problem and the way out, the code finds
 * it again in the logs.
 */
public class ErreurCopil extends RuntimeException {

    private final String code;

    public ErreurCopil(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
