package fr.copil.figure;

import java.util.Locale;

/** The sign of a value on a line. */
public enum Marque {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
