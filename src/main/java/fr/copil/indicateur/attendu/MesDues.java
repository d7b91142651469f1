package fr.copil.indicateur.attendu;

import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the reader's service has still to send, for whatever screen says that it is not there. */
public record MesDues(List<LivraisonAttendue> livraisons) {

    public static final MesDues AUCUNE = new MesDues(List.of());

    /** Where to send the first of these indicateurs that is owed for the territory. */
    public Optional<String> pour(CodeTerritoire territoire, Collection<String> indicateurs) {
        return livraisons.stream()
                .filter(livraison -> livraison.territoire().code().equals(territoire)
                        && indicateurs.contains(livraison.attente().indicateur()))
                .map(LivraisonAttendue::transmettre)
                .findFirst();
    }

    /** Where to send this indicateur, wherever it is owed. */
    public Optional<String> pour(String indicateur) {
        return livraisons.stream()
                .filter(livraison -> livraison.attente().indicateur().equals(indicateur))
                .map(LivraisonAttendue::transmettre)
                .findFirst();
    }
}
