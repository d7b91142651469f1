package fr.copil.territoire;

/** The levels of territories, from the widest to the finest: the order of lists and of the search. */
public enum Niveau {
    PAYS("pays"),
    REGION("région"),
    ACADEMIE("académie"),
    DEPARTEMENT("département"),
    EPCI("intercommunalité"),
    COMMUNE("commune"),
    QPV("quartier prioritaire"),
    RESEAU("réseau d'éducation prioritaire"),
    ETABLISSEMENT("établissement");

    private final String libelle;

    Niveau(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Levels for which figures are added up, so that a dashboard can be shown. */
    public boolean pilotable() {
        return compareTo(COMMUNE) <= 0;
    }
}
