package fr.copil.convention.dispositif;

/** The four tables of the census, under their titles. Source: convention Loire-Atlantique, annexe. */
public enum DispositifSection {
    REUSSITE("1", "Réussite éducative et amélioration du climat scolaire"),
    RUPTURES("2", "Prévention des ruptures de scolarité, déscolarisation et décrochage"),
    // Printed "rapprochage": a doubtful reading, shown as such.
    RACCROCHAGE("3", "Décrochage et raccrochage (?) des plus de seize ans"),
    PARTICULIERS("4", "Dispositifs particuliers");

    private final String code;
    private final String titre;

    DispositifSection(String code, String titre) {
        this.code = code;
        this.titre = titre;
    }

    public String code() {
        return code;
    }

    public String titre() {
        return titre;
    }

    static DispositifSection de(String code) {
        return values()[Integer.parseInt(code) - 1];
    }
}
