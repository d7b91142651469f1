package fr.copil.collecte.fichier;

import java.util.List;
import java.util.function.Function;

/**
 * A published table, read row by row, by the names of its columns: one reader takes the CSV of a dataset and the records
 * that its API gives.
 */
public interface Tableau {

    /** All rows, or a refusal that names each faulty cell (the first fifty). */
    <T> List<T> lire(List<String> colonnesRequises, Function<Ligne, T> lecture);
}
