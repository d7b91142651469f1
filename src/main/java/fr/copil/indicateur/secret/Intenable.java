package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;

/**
 * A figure that the rules hide and that Copil cannot promise to keep from this audience, whatever else it hides: what is
 * already published gives it away, or leaves no way out that was found. To be settled by people before publication.
 *
 * @param cle the cell, or the total whose remainder it is
 * @param reste whether it is what is left of {@code cle} once its parts are taken away
 */
public record Intenable(Audience audience, Cle cle, Composante partie, boolean reste) {}
