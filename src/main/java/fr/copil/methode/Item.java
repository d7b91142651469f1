package fr.copil.methode;

import fr.copil.commun.Textes;
import java.util.List;

/** One line of the annexe, in our words. */
public record Item(String id, ThemeMethode theme, NatureItem nature, String libelle, String source, String note) {

    public List<String> notes() {
        return Textes.plusieurs(note);
    }
}
