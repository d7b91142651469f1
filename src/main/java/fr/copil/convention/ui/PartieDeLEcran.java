package fr.copil.convention.ui;

import fr.copil.commun.Codes;
import org.jspecify.annotations.Nullable;

/** The tabs of a document, by their name in the address; the first one needs none. */
enum PartieDeLEcran {
    OBJECTIFS("objectifs"),
    ETATS("etats"),
    FRISE("frise"),
    SYNTHESE("synthese"),
    ORPHELINS("orphelins"),
    INSTANCES("instances"),
    VALEURS("valeurs"),
    REFERENCES("references");

    private final String nom;

    PartieDeLEcran(String nom) {
        this.nom = nom;
    }

    /** The first tab when the address says none, or nonsense. */
    static PartieDeLEcran lire(@Nullable String nom) {
        return Codes.parmi(values(), vue -> vue.nom, nom).orElse(OBJECTIFS);
    }

    String adresse(String convention) {
        return "/conventions/" + convention + (this == OBJECTIFS ? "" : "?vue=" + nom);
    }
}
