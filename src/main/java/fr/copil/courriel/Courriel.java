package fr.copil.courriel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message to one account, and what became of it.
 *
 * @param compte empty for the address of a function
 * @param adresse of the account today, none when it has none
 * @param jointes what leaves with it
 * @param prochainLe when it is tried next; none once it is sent or given up
 * @param erreur of the last try, empty when there is none
 */
public record Courriel(
        long id,
        String compte,
        @Nullable String adresse,
        Lettre message,
        Jointes jointes,
        OffsetDateTime deposeLe,
        @Nullable OffsetDateTime prochainLe,
        @Nullable OffsetDateTime envoyeLe,
        int essais,
        String erreur) {

    /**
     * Beside the text.
     *
     * @param agenda a meeting for the reader's own agenda, empty for none
     * @param piece a PDF of {@code courriel_piece}, none without one
     * @param envoi what several messages are sent together for; may be empty
     * @param perimeLe from when on it would be no news to anybody, none for what keeps
     */
    public record Jointes(String agenda, @Nullable Long piece, String envoi, @Nullable OffsetDateTime perimeLe) {

        static final Jointes AUCUNE = new Jointes("", null, "", null);
    }

    public enum Etat {
        EN_ATTENTE("en attente"),
        ENVOYE("envoyé"),
        EN_ECHEC("en échec");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Etat etat() {
        return envoyeLe != null ? Etat.ENVOYE : prochainLe != null ? Etat.EN_ATTENTE : Etat.EN_ECHEC;
    }
}
