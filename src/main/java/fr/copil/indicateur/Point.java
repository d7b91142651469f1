package fr.copil.indicateur;

import fr.copil.commun.Textes;

/** A point of a document to settle, with how Copil reads it meanwhile. */
public record Point(String id, String point, String lecture, String lieu) {

    public String enClair() {
        return id + " · " + point + (lecture.isEmpty() ? "" : " Lecture retenue : " + lecture) + " ("
                + String.join(" ; ", Textes.plusieurs(lieu)) + ")";
    }
}
