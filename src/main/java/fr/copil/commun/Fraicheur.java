package fr.copil.commun;

/**
 * Says that what a room keeps has changed, to those above that keep what they made of it. Each room gives its own, so that
 * whoever asks sends one statement for all and names no table. Decision 0018.
 */
public interface Fraicheur {

    /** A query of one value, which differs once something was added. */
    String enSql();
}
