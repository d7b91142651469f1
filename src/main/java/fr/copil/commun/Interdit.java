package fr.copil.commun;

/** A refusal to somebody who asked for more than their account may do; the audit log keeps it. */
public final class Interdit extends ErreurCopil {

    public Interdit(String code, String phrase) {
        super(code, phrase);
    }
}
