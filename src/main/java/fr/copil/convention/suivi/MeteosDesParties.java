package fr.copil.convention.suivi;

import fr.copil.convention.Meteo;
import fr.copil.convention.Partie;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each party of the convention gives its own; none is the average of the others. Decision 0023.
 *
 * @param avis one for each party, by rank, given or not
 */
public record MeteosDesParties(List<Donnee> avis) {

    /** @param avis none as long as the party gave none */
    public record Donnee(Partie partie, @Nullable AvisMeteo avis) {}

    public List<Partie> parties() {
        return avis.stream().map(Donnee::partie).toList();
    }

    public boolean enDesaccord() {
        return Meteo.ecart(donnees().map(AvisMeteo::meteo).toList()) >= Meteo.DESACCORD;
    }

    public @Nullable AvisMeteo de(Partie partie) {
        return avis.stream()
                .filter(donnee -> donnee.partie().id().equals(partie.id()))
                .findFirst()
                .map(Donnee::avis)
                .orElse(null);
    }

    private Stream<AvisMeteo> donnees() {
        return avis.stream().map(Donnee::avis).filter(Objects::nonNull);
    }
}
