package fr.copil.indicateur.mesure;

/** How sure a figure is; {@code ESTIME}: rebuilt from a rounded published rate, shown with one decimal at most. */
public enum Qualite {
    DEFINITIF,
    PROVISOIRE,
    ESTIME,
    REVISE
}
