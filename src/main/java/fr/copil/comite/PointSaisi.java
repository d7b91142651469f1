package fr.copil.comite;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;

/** A point as a person writes it. */
public record PointSaisi(
        String titre, int minutes, String presentePar, String montre, String raison, String texte, String notes) {

    public static final int TITRE_MAX = 200;
    public static final int MINUTES_MAX = 240;
    public static final int TEXTE_MAX = 4000;

    public PointSaisi {
        titre = TexteSaisi.nettoyer(titre).replace('\n', ' ');
        presentePar = TexteSaisi.nettoyer(presentePar).replace('\n', ' ');
        texte = TexteSaisi.nettoyer(texte);
        notes = TexteSaisi.nettoyer(notes);
        if (titre.isEmpty() || titre.length() > TITRE_MAX) {
            throw new ErreurCopil("POINT-TITRE", "Donnez au point un titre, de " + TITRE_MAX + " signes au plus.");
        }
        if (minutes < 0 || minutes > MINUTES_MAX) {
            throw new ErreurCopil("POINT-DUREE", "La durée d'un point va de 0 à " + MINUTES_MAX + " minutes.");
        }
        if (presentePar.length() > TITRE_MAX) {
            throw new ErreurCopil("POINT-QUI", "Dites qui présente en " + TITRE_MAX + " signes au plus.");
        }
        if (texte.length() > TEXTE_MAX || notes.length() > TEXTE_MAX) {
            throw new ErreurCopil("POINT-TEXTE", "Le texte et les notes font " + TEXTE_MAX + " signes au plus.");
        }
    }
}
