package fr.copil.indicateur;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param aliasDe the indicateurs of which this is another name: those of the annexe 2 of the national convention
 * @param donnees none when nothing was transmitted
 */
public record LigneDeCatalogue(Definition definition, List<String> aliasDe, @Nullable Disponibilite donnees) {

    public boolean alias() {
        return !aliasDe.isEmpty();
    }
}
