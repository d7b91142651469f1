package fr.copil.convention.suivi;

import org.jspecify.annotations.Nullable;

/**
 * What a reader may do to one engagement: for the screens, which offer nothing that would be refused.
 *
 * @param cote whose météo the reader gives, none when theirs is not asked
 * @param demander whether they may ask the référent for news
 */
public record Droits(boolean modifier, @Nullable Cote cote, boolean demander) {

    static final Droits AUCUN = new Droits(false, null, false);
}
