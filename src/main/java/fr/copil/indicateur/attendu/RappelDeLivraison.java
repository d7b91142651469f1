package fr.copil.indicateur.attendu;

import fr.copil.commun.CodeTerritoire;
import java.util.List;

/**
 * A figure that is owed was asked for again; heard with the change by whoever writes to its producer.
 *
 * @param comptes those that may send it
 * @param nom of the indicateur
 * @param attendue for when, in words
 */
public record RappelDeLivraison(
        List<String> comptes, String indicateur, String nom, CodeTerritoire territoire, String attendue) {}
