package fr.copil.territoire;

/** The levels of territories, from the widest to the finest: the order of lists and of the search. */
public enum Niveau {
    PAYS(0, "pays"),
    REGION(1, "région"),
    ACADEMIE(2, "académie"),
    DEPARTEMENT(3, "département"),
    EPCI(4, "intercommunalité"),
    COMMUNE(5, "commune"),
    QPV(6, "quartier prioritaire"),
    RESEAU(7, "réseau d'éducation prioritaire"),
    ETABLISSEMENT(8, "établissement");

    private final int rang;
    private final String libelle;

    Niveau(int rang, String libelle) {
        this.rang = rang;
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The order of lists, stored beside each territory. */
    public int rang() {
        return rang;
    }

    /** Levels for which figures are added up, so that a dashboard can be shown. */
    public boolean pilotable() {
        return rang <= COMMUNE.rang;
    }
}
