package fr.copil.bilan;

import fr.copil.acces.Role;
import fr.copil.commun.Dates;
import java.time.Instant;

/**
 * One thing that was said in a thread, by a function.
 *
 * @param texte empty when a thread is only resolved or reopened
 */
public record Remarque(long id, Acte acte, String texte, Role role, Instant le) {

    /** What it does to its thread. */
    public enum Acte {
        OUVERT("Commentaire"),
        /** A figure is disputed: the freeze waits until somebody says what was decided. */
        CONTESTE("Valeur contestée"),
        REPONSE("Réponse"),
        RESOLU("Résolu"),
        ROUVERT("Rouvert");

        private final String libelle;

        Acte(String libelle) {
            this.libelle = libelle;
        }
    }

    /** {@code Commentaire, par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}. */
    public String signature() {
        return acte.libelle + ", par : " + role.libelle() + ", le " + Dates.moment(le);
    }
}
