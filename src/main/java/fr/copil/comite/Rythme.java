package fr.copil.comite;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often a text wants a committee to meet, as far as it says so. */
final class Rythme {

    private Rythme() {}

    /** Meetings a year; none where the text does not count them: « chaque année (possible) » asks for nothing. */
    static @Nullable Integer parAn(String rythme) {
        String dit = rythme.toLowerCase(Locale.FRENCH);
        if (dit.contains("possible") || dit.contains("ou à tout moment") || dit.startsWith("rapport")) {
            return null;
        }
        return dit.startsWith("chaque année") ? Integer.valueOf(1) : dit.contains("deux fois par an") ? 2 : null;
    }
}
