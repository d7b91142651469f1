package fr.copil.collecte;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One delivery of a file: integrated whole or refused whole, never in between. A delivery is never changed; a changed
 * file makes a new one.
 *
 * @param empreinte hash of the content and of the reader's version: the same file read by the same reader is not loaded
 *     twice
 * @param diffusion rank of the audience that may read what it holds
 */
record Livraison(
        @Id @Nullable Long id,
        String fichier,
        String empreinte,
        String jeu,
        String producteur,
        String licence,
        int diffusion,
        Etat etat,
        int lignes,
        OffsetDateTime recueLe,
        List<Anomalie> anomalies) {

    enum Etat {
        INTEGREE,
        REFUSEE,
        /** Taken out of the catalogue: nothing of it is in force, and nobody has to mend it. */
        SORTIE
    }

    /** A fault kept with the refused delivery. */
    record Anomalie(long ligne, String colonne, String raison) {}

    /** What somebody transmits is no file of the catalogue, and has no hash. */
    boolean duCatalogue() {
        return !empreinte.isEmpty();
    }

    long numero() {
        if (id == null) {
            throw new IllegalStateException("delivery not saved yet");
        }
        return id;
    }
}
