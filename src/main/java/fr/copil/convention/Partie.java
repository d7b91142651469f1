package fr.copil.convention;

import fr.copil.acces.ServiceNomme;

/**
 * A service that committed itself in a convention.
 *
 * @param fonction who signs for it, or runs the action sheet that nobody signs
 */
public record Partie(String id, String convention, ServiceNomme service, String fonction) {}
