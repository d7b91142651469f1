package fr.copil.bilan.ui;

import fr.copil.acces.Role;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.Dates;
import java.time.Instant;

/** Who wrote a section last: a function and a date, never a name. */
final class Auteurs {

    private Auteurs() {}

    /** {@code , par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}; empty before the first writing. */
    static String par(SectionEcrite section) {
        Role auteur = section.auteur();
        Instant moment = section.ecriteLe();
        return auteur == null || moment == null ? "" : ", par : " + auteur.libelle() + ", le " + Dates.moment(moment);
    }
}
