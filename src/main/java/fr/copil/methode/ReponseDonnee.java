package fr.copil.methode;

import java.time.ZonedDateTime;

/**
 * An answer that was given. It is never changed: a new one is added, the last of a question is in force.
 *
 * @param auteur the function of whoever answered, never a name
 */
public record ReponseDonnee(
        long id, String item, Reponse reponse, String commentaire, String auteur, ZonedDateTime le) {

    /** As those read it who do not sit where it was given. */
    ReponseDonnee sansCommentaire() {
        return new ReponseDonnee(id, item, reponse, "", auteur, le);
    }
}
