package fr.copil.collecte.fichier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A published table, read row by row, by the names of its columns: one reader takes the CSV of a dataset and the records
 * that its API gives.
 */
public interface Tableau {

    /**
     * Hands over each row, and holds none: a file may have millions. What was handed over counts for nothing when it throws.
     *
     * @return how many
     * @throws FichierIllisible a refusal that names each faulty cell (the first fifty)
     */
    int parcourir(List<String> colonnesRequises, Consumer<Ligne> lecture);

    /** What each row says, of a file that has few of them. */
    default <T> List<T> lire(List<String> colonnesRequises, Function<Ligne, T> lecture) {
        List<T> lues = new ArrayList<>();
        parcourir(colonnesRequises, ligne -> lues.add(lecture.apply(ligne)));
        return lues;
    }
}
