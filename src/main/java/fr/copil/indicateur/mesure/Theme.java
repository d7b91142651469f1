package fr.copil.indicateur.mesure;

import fr.copil.commun.Codes;
import java.util.Optional;

/** What an indicateur, an objective or an engagement is about; the codes are those of {@code data/referentiel}. */
public enum Theme {
    REUSSITE("reussite", "réussite scolaire"),
    ENCADREMENT("encadrement", "encadrement"),
    MOINS_DE_TROIS_ANS("moins-de-trois-ans", "moins de trois ans"),
    PRE("pre", "programmes de réussite éducative"),
    EDUCATION_PRIORITAIRE("education-prioritaire", "éducation prioritaire"),
    PARENTS("parents", "parents"),
    MIXITE("mixite", "mixité sociale"),
    DECROCHAGE("decrochage", "décrochage"),
    ORIENTATION("orientation", "orientation"),
    SUPERIEUR("superieur", "enseignement supérieur"),
    SERVICE_CIVIQUE("service-civique", "service civique"),
    MOYENS("moyens", "moyens mobilisés"),
    SANTE("sante", "santé"),
    CULTURE("culture", "culture"),
    POPULATION("population", "population"),
    TEMPS_EDUCATIFS("temps-educatifs", "temps éducatifs"),
    PILOTAGE("pilotage", "pilotage");

    private final String code;
    private final String libelle;

    Theme(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /** Nothing when the document does not say. */
    public static Optional<Theme> de(String code) {
        return Codes.parmi(values(), Theme::code, code);
    }
}
