package fr.copil.bilan.document;

import fr.copil.commun.Codes;
import fr.copil.figure.Trait;
import java.util.Locale;
import java.util.Optional;

/**
 * The sign of a state, drawn in ten units by ten as {@code frontend/graphique/commun/motifs.ts} draws it, or as a letter
 * where an office program writes the labels.
 */
enum Icone {
    COCHE("M1.2 5.4 4 8.2 8.8 2", "✓"),
    LECTURE("M2.4 1.2 8.8 5 2.4 8.8Z", "▶"),
    ROND("M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8Z", "○"),
    CROIX("M1.8 1.8 8.2 8.2M8.2 1.8 1.8 8.2", "×"),
    PAUSE("M3 1.2V8.8M7 1.2V8.8", "‖"),
    TIRET("M1.2 5H8.8", "–"),
    QUESTION("M2.6 3.2C2.6 .4 7.4 .4 7.4 3.2C7.4 4.8 5 4.7 5 6.4M5 8.2V9.2", "?"),
    POINTILLE("M5 1.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0-7.6Z", "◌");

    static final int COTE = 10;

    private final String dessin;
    private final String lettre;

    Icone(String dessin, String lettre) {
        this.dessin = dessin;
        this.lettre = lettre;
    }

    static Optional<Icone> de(Trait trait) {
        return Codes.parmi(values(), Icone::code, trait.icone());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dessin() {
        return dessin;
    }

    String lettre() {
        return lettre;
    }

    boolean plein() {
        return this == LECTURE;
    }

    String tirets() {
        return this == POINTILLE ? "2.2 1.78" : "";
    }
}
