package fr.copil.convention;

import fr.copil.acces.Lecteur;
import fr.copil.acces.ServiceNomme;
import java.util.List;
import java.util.Optional;

/**
 * A service that committed itself in a convention.
 *
 * @param fonction who signs for it, or runs the action sheet that nobody signs
 */
public record Partie(String id, String convention, ServiceNomme service, String fonction) {

    /** The one that this person speaks for, whatever their territory: a convention holds its parties together. */
    public static Optional<Partie> celleDe(Lecteur lecteur, List<Partie> parties) {
        return parties.stream()
                .filter(partie -> partie.service().id().equals(lecteur.service()))
                .findFirst();
    }
}
