package fr.copil.convention;

/** A committee, a role or a recurrent meeting that a document sets up. */
public record Instance(
        String id,
        String nom,
        String niveau,
        String membres,
        String rythme,
        String mois,
        String mission,
        String source,
        String note) {}
