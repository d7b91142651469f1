package fr.copil.commun;

/**
 * How one part of Copil is, for whoever keeps it running.
 *
 * @param sujet what it is about, told in one word or two
 * @param phrase what is known of it, figures included; what to do, when it is not well
 */
public record Constat(String sujet, Etat etat, String phrase) {

    /** By how soon somebody must look. */
    public enum Etat {
        BIEN("bien"),
        A_SURVEILLER("à surveiller"),
        EN_DEFAUT("en défaut");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
