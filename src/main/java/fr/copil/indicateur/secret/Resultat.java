package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.List;
import java.util.Map;

/**
 * What each audience may read.
 *
 * @param statuts of every cell, for each audience; what a wider audience reads, a narrower one reads too
 * @param intenables empty unless published values give hidden ones away
 */
public record Resultat(Map<Audience, Map<Cle, Lisibilite>> statuts, List<Intenable> intenables) {

    public Lisibilite statut(Audience audience, Cle cle) {
        Lisibilite statut = statuts.getOrDefault(audience, Map.of()).get(cle);
        if (statut == null) {
            throw new IllegalArgumentException("Cellule inconnue : " + cle + ".");
        }
        return statut;
    }

    /** How many cells this audience reads as {@code statut}. */
    public long nombre(Audience audience, Lisibilite statut) {
        return statuts.getOrDefault(audience, Map.of()).values().stream()
                .filter(statut::equals)
                .count();
    }
}
