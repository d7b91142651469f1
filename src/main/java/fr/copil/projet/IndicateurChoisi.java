package fr.copil.projet;

/**
 * One that an engagement may be measured by, whose series goes on.
 *
 * @param texte short title of the text that defines it; empty for a series of Copil
 */
public record IndicateurChoisi(String id, String nom, String texte) {

    /** Several texts call theirs the same. */
    public String enClair() {
        return texte.isEmpty() ? nom : nom + " (" + texte + ")";
    }
}
