package fr.copil.territoire;

import fr.copil.commun.Codes;

/** The levels of territories, from the widest to the finest: the order of lists and of the search. */
public enum Niveau {
    PAYS(0, "pays", "pays", "FR"),
    REGION(1, "région", "régions", "REG"),
    ACADEMIE(2, "académie", "académies", "ACA"),
    DEPARTEMENT(3, "département", "départements", "DEP"),
    EPCI(4, "intercommunalité", "intercommunalités", "EPCI"),
    COMMUNE(5, "commune", "communes", "COM"),
    QPV(6, "quartier prioritaire", "quartiers prioritaires", "QPV"),
    RESEAU(7, "réseau d'éducation prioritaire", "réseaux d'éducation prioritaire", "REP"),
    ETABLISSEMENT(8, "établissement", "établissements", "ETAB");

    private final int rang;
    private final String libelle;
    private final String pluriel;
    private final String prefixe;

    Niveau(int rang, String libelle, String pluriel, String prefixe) {
        this.rang = rang;
        this.libelle = libelle;
        this.pluriel = pluriel;
        this.prefixe = prefixe;
    }

    /** As the code of a territory begins: {@code DEP-44} is a département. */
    public static Niveau duCode(String code) {
        int tiret = code.indexOf('-');
        String debut = tiret < 0 ? code : code.substring(0, tiret);
        return Codes.parmi(values(), niveau -> niveau.prefixe, debut)
                .orElseThrow(() -> new IllegalArgumentException("no level for " + code));
    }

    public String libelle() {
        return libelle;
    }

    public String pluriel() {
        return pluriel;
    }

    /** What the codes of its territories begin with. */
    String prefixe() {
        return prefixe;
    }

    /** The order of lists, stored beside each territory. */
    public int rang() {
        return rang;
    }

    /** Levels that series are read for: those of a dashboard, and quartiers, whose figures are published one by one. */
    public boolean etudiable() {
        return rang <= QPV.rang;
    }

    /** Levels for which figures are added up, so that a dashboard can be shown. */
    public boolean pilotable() {
        return rang <= COMMUNE.rang;
    }
}
