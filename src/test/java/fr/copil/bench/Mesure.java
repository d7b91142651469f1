package fr.copil.bench;

import java.util.List;

/** One part of the bench: takes its figures, or says why it could not. */
interface Mesure {

    String nom();

    /** Every loop inside is bounded in count, every wait in time. */
    List<Resultat> prendre() throws Exception;
}
