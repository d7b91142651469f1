package fr.copil.convention;

/** A doubtful reading, or a point to settle, that bears on a dispositif. */
public record DispositifLecture(String id, boolean douteuse, String imprime, String lu, String lieu) {

    /** {@code OCR-02 · imprimé « OEL », lu : CEL (?) : probable}. */
    public String enClair() {
        return douteuse
                ? id + " · imprimé « " + imprime + " », lu : " + lu + " (" + lieu + ")"
                : id + " · " + imprime + " Lecture retenue : " + lu + " (" + lieu + ")";
    }
}
