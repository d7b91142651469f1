package fr.copil.action;

/**
 * What actions may be filtered by, or said of.
 *
 * @param genre {@code engagement}, {@code dispositif}, {@code convention} or {@code service}
 */
public record OptionDeFiltre(String genre, String code, String nom) {

    static final String ENGAGEMENT = "engagement";
    static final String DISPOSITIF = "dispositif";
}
