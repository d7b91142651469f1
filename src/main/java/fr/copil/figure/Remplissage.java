package fr.copil.figure;

import java.util.Locale;

/** How a surface is filled, on screen and on paper, so that no two states differ by their colour alone. */
public enum Remplissage {
    PLEIN,
    HACHURES,
    RAYURES,
    CROISE,
    POINTS,
    CREUX;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
