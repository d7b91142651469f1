package fr.copil.bilan;

import fr.copil.convention.Partie;
import java.util.List;
import java.util.Optional;

/**
 * Whose signatures a bilan has and waits for. Decision 0042.
 *
 * @param toutes the oldest first, those withdrawn included
 * @param ordre in which parties sign: from the last rank to the first
 */
public record Signatures(List<Signature> toutes, List<Partie> ordre) {

    static Signatures de(List<Signature> toutes, List<Partie> parRang) {
        return new Signatures(toutes, parRang.reversed());
    }

    /** Those that hold. */
    public List<Signature> tenues() {
        return toutes.stream().filter(Signature::tient).toList();
    }

    public List<Signature> retirees() {
        return toutes.stream().filter(signature -> !signature.tient()).toList();
    }

    public Optional<Signature> donnee(Partie partie) {
        return tenues().stream()
                .filter(signature -> partie.id().equals(signature.partie()))
                .findFirst();
    }

    /** Whose turn it is; nobody's once all have signed. */
    public Optional<Partie> tour() {
        return ordre.stream().filter(partie -> donnee(partie).isEmpty()).findFirst();
    }
}
