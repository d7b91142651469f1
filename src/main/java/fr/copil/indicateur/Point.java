package fr.copil.indicateur;

/** A point of a document to settle, with how Copil reads it meanwhile. */
public record Point(String id, String point, String lecture, String lieu) {

    public String enClair() {
        return id + " · " + point + (lecture.isEmpty() ? "" : " Lecture retenue : " + lecture) + " (" + lieu + ")";
    }
}
