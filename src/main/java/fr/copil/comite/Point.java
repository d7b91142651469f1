package fr.copil.comite;

import java.util.List;

/**
 * What a séance talks about.
 *
 * @param minutes set aside for it
 * @param montre an address of Copil, empty for words only
 * @param raison why it was proposed, empty when people thought of it
 * @param notes of who leads, for nobody else
 * @param citations codes of the figures shown, its own and those opened beside it, once the séance is closed
 * @param passe seconds that the room spent on it
 */
public record Point(
        long id,
        String titre,
        int minutes,
        String presentePar,
        String montre,
        String raison,
        String texte,
        String notes,
        List<String> citations,
        int passe,
        int version) {

    Point sansNotes() {
        return new Point(id, titre, minutes, presentePar, montre, raison, texte, "", citations, passe, version);
    }
}
