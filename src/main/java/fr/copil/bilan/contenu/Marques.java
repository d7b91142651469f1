package fr.copil.bilan.contenu;

/** What texts point at, as one audience may read it. */
public record Marques(ChiffresInseres chiffres, PhrasesVives phrases) {

    static final Marques AUCUNE = new Marques(ChiffresInseres.AUCUN, PhrasesVives.AUCUNE);
}
