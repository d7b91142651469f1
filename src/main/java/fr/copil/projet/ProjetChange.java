package fr.copil.projet;

import fr.copil.commun.Annonce;
import java.util.Set;

/** A text that is being written changed: those who have it open read it again. */
public record ProjetChange(long projet) implements Annonce {

    /** All of them together. */
    public static final String TOUS = "projets-de-texte";

    public static String cle(long projet) {
        return "projet-de-texte:" + projet;
    }

    @Override
    public Set<String> cles() {
        return Set.of(TOUS, cle(projet));
    }
}
