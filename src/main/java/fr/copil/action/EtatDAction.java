package fr.copil.action;

import fr.copil.commun.Codes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an action is, as its service says. */
public enum EtatDAction {
    PREVUE("prévue", "prévues", "non-demarre"),
    EN_COURS("en cours", "en cours", "en-cours"),
    REALISEE("réalisée", "réalisées", "realise"),
    ABANDONNEE("abandonnée", "abandonnées", "abandonne");

    private final String libelle;
    private final String pluriel;
    private final String signe;

    EtatDAction(String libelle, String pluriel, String signe) {
        this.libelle = libelle;
        this.pluriel = pluriel;
        this.signe = signe;
    }

    public String libelle() {
        return libelle;
    }

    public String pluriel() {
        return pluriel;
    }

    /** The state of an engagement that it is drawn like. */
    public String signe() {
        return signe;
    }

    public static Optional<EtatDAction> lire(@Nullable String code) {
        return Codes.parmi(values(), EtatDAction::name, code);
    }
}
