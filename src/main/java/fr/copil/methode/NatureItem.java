package fr.copil.methode;

/** What a line of the annexe is; only questions are answered, the rest is read beside them. */
public enum NatureItem {
    OBJECTIF("Objectifs"),
    QUESTION("Questions"),
    MOYEN("Moyens"),
    VIGILANCE("Points de vigilance");

    private final String titre;

    NatureItem(String titre) {
        this.titre = titre;
    }

    public String titre() {
        return titre;
    }
}
