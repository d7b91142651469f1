package fr.copil.bilan;

/**
 * One thing of two bilans, side by side.
 *
 * @param quoi a figure, an engagement or a section
 * @param avant and {@code apres}: in words, empty for what was not there; the same for what did not change
 * @param raison why a figure was revised, as its delivery says it; empty when nothing says so
 */
public record Changement(Objet objet, String quoi, String avant, String apres, String raison) {

    /** In the order of the page. */
    public enum Objet {
        FIGURE("Figures et chiffres cités"),
        ENGAGEMENT("États des engagements"),
        TEXTE("Textes des sections");

        private final String libelle;

        Objet(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public boolean change() {
        return !avant.equals(apres);
    }
}
