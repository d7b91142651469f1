package fr.copil.convention.dispositif;

import fr.copil.commun.Textes;

/** A doubtful reading, or a point to settle, that bears on a dispositif. */
public record DispositifLecture(String id, boolean douteuse, String imprime, String lu, String lieu) {

    /** {@code OCR-02 · imprimé « OEL », lu CEL (?) : probable (LA-Ann.1 l. 204)}. */
    public String enClair() {
        String source = " (" + String.join(" ; ", Textes.plusieurs(lieu)) + ")";
        return douteuse
                ? id + " · imprimé « " + imprime + " », lu " + lu + source
                : id + " · " + imprime + " Lecture retenue : " + lu + source;
    }
}
