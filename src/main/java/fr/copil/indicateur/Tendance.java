package fr.copil.indicateur;

import java.util.stream.Stream;

/** What may be said of a gap between two years: never more than its interval and its units allow. */
public enum Tendance {
    SE_CREUSE("se creuse"),
    SE_REDUIT("se réduit"),
    /** The change is within the margin, or nothing tells the margin. */
    SANS_CHANGEMENT_NET("sans changement net"),
    /** A side counts too few establishments for a change to be more than theirs. */
    TROP_PEU("trop peu de collèges pour conclure");

    private static final int UNITES_MIN = 3;

    private final String libelle;

    Tendance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public static Tendance entre(Ecart avant, Ecart apres) {
        if (Stream.of(avant.cible(), avant.reference(), apres.cible(), apres.reference())
                .anyMatch(cote -> cote.unites() < UNITES_MIN)) {
            return TROP_PEU;
        }
        EvolutionEcart evolution = new EvolutionEcart(avant, apres);
        if (evolution.dansLeBruit().orElse(true) || evolution.enPoints() == 0) {
            return SANS_CHANGEMENT_NET;
        }
        return evolution.enPoints() > 0 ? SE_CREUSE : SE_REDUIT;
    }
}
