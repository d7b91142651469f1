package fr.copil.methode;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * An answer about to be given.
 *
 * @param commentaire as typed
 * @param derniereVue id of the last answer that its author had before the eyes, none when there was none
 */
public record ReponseSaisie(
        CodeTerritoire territoire, String item, Reponse reponse, String commentaire, @Nullable Long derniereVue) {}
