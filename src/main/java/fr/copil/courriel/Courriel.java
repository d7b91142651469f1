package fr.copil.courriel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message to one account, and what became of it.
 *
 * @param adresse of the account today, none when it has none
 * @param prochainLe when it is tried next; none once it is sent or given up
 * @param erreur of the last try, empty when there is none
 */
public record Courriel(
        long id,
        String compte,
        @Nullable String adresse,
        Lettre message,
        OffsetDateTime deposeLe,
        @Nullable OffsetDateTime prochainLe,
        @Nullable OffsetDateTime envoyeLe,
        int essais,
        String erreur) {

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
