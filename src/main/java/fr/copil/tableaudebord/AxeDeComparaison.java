package fr.copil.tableaudebord;

import fr.copil.indicateur.mesure.Paire;

/** The two ways to compare collèges: by place, or by éducation prioritaire. */
public enum AxeDeComparaison {
    QPV("qpv"),
    EP("ep");

    private final String code;

    AxeDeComparaison(String code) {
        this.code = code;
    }

    /** The gap that the figure draws. */
    Paire paire() {
        return this == QPV ? Paire.QPV : Paire.REP_PLUS;
    }

    /** As in the URL: {@code comparaison=ep}. */
    public String code() {
        return code;
    }
}
