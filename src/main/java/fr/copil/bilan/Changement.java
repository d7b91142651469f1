package fr.copil.bilan;

/**
 * What differs from a bilan to another.
 *
 * @param quoi a figure, an engagement or a section
 * @param avant and {@code apres}: in words, empty for what was not there
 */
public record Changement(Objet objet, String quoi, String avant, String apres, String pourquoi) {

    /** In the order of the page. */
    public enum Objet {
        FIGURE("Figure"),
        ENGAGEMENT("Engagement"),
        TEXTE("Texte");

        private final String libelle;

        Objet(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
