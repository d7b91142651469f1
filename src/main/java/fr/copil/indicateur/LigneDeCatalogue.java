package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Disponibilite;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param aliasDe the indicateurs of which this is another name: those of the annexe 2 of the national convention
 * @param donnees none when nothing was transmitted that the reader may see
 * @param restreint whether there are some above the reader's level, of its own or of a series that measures the very thing
 * @param reponses the series that Copil draws from published files, that measure the very thing, and have data
 * @param voisines those that only come near, and have data
 * @param attentes who is to transmit it, for the widest territory first
 */
public record LigneDeCatalogue(
        Definition definition,
        List<String> aliasDe,
        @Nullable Disponibilite donnees,
        boolean restreint,
        List<String> reponses,
        List<String> voisines,
        List<Attente> attentes) {

    /** The same where nothing of after that year is known of its own figures. */
    public LigneDeCatalogue jusqua(int annee) {
        Disponibilite lues = donnees == null || donnees.premiere() > annee
                ? null
                : new Disponibilite(donnees.premiere(), Math.min(donnees.derniere(), annee));
        return new LigneDeCatalogue(definition, aliasDe, lues, restreint, reponses, voisines, attentes);
    }

    public boolean alias() {
        return !aliasDe.isEmpty();
    }

    /** Those that answer, then those that come near. */
    public List<String> series() {
        return Stream.concat(reponses.stream(), voisines.stream()).toList();
    }

    public Issue issue() {
        return Issue.de(donnees != null || !reponses.isEmpty(), restreint, !voisines.isEmpty());
    }
}
