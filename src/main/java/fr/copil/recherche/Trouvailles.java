package fr.copil.recherche;

import java.util.List;

/**
 * What a search found, the best kinds first.
 *
 * @param message what to say when there is nothing; empty otherwise
 */
public record Trouvailles(List<Groupe> groupes, String message) {

    /** The results of one kind, the best first. */
    public record Groupe(String titre, List<Resultat> resultats) {}

    /** @param lien address inside Copil */
    public record Resultat(String titre, String detail, String lien) {}
}
