package fr.copil.convention.suivi;

import fr.copil.convention.Partie;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may do to one engagement: for the screens, which offer nothing that would be refused.
 *
 * @param partie for which the reader gives a météo, none when their service is no party of the convention
 * @param demander whether they may ask the référent for news
 */
public record Droits(boolean modifier, @Nullable Partie partie, boolean demander) {

    static final Droits AUCUN = new Droits(false, null, false);
}
