package fr.copil.comite;

/**
 * What a séance talks about.
 *
 * @param minutes set aside for it
 * @param montre an address of Copil, empty for words only
 * @param raison why it was proposed, empty when people thought of it
 * @param notes of who leads, for nobody else
 * @param citation code of the figure shown, once the séance is closed
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
        String citation,
        int passe,
        int version) {

    Point sansNotes() {
        return new Point(id, titre, minutes, presentePar, montre, raison, texte, "", citation, passe, version);
    }
}
