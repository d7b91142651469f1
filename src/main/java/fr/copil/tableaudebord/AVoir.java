package fr.copil.tableaudebord;

/**
 * Something to talk about.
 *
 * @param pourquoi in a sentence without its full stop
 * @param adresse what opens its answer
 */
public record AVoir(Genre genre, String titre, String pourquoi, String adresse) {

    /** In the order one talks about them. */
    public enum Genre {
        BLOCAGE("Bloqué"),
        RETARD("En retard"),
        DESACCORD("Météos en désaccord"),
        CHANGE("Changé depuis la dernière séance"),
        ECART("Écarts qui ont bougé plus que le hasard ne le fait"),
        LIVRAISON("Chiffres qui manquent"),
        DATE("Prochaine séance");

        private final String titre;

        Genre(String titre) {
            this.titre = titre;
        }

        public String titre() {
            return titre;
        }
    }
}
