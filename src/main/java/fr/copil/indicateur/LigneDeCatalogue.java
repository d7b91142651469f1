package fr.copil.indicateur;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param aliasDe the indicateurs of which this is another name: those of the annexe 2 of the national convention
 * @param donnees none when nothing was transmitted
 * @param series those that Copil draws from published files, answer it without being it, and have data
 */
public record LigneDeCatalogue(
        Definition definition, List<String> aliasDe, @Nullable Disponibilite donnees, List<String> series) {

    public boolean alias() {
        return !aliasDe.isEmpty();
    }
}
