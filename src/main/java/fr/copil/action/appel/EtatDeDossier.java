package fr.copil.action.appel;

import fr.copil.commun.Codes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a dossier stands in its circuit, in order. */
public enum EtatDeDossier {
    DEPOSE("déposé", "non-demarre"),
    INSTRUIT("instruit", "en-cours"),
    AVISE("avis de la DSDEN donné", "en-cours"),
    PRIORISE("priorisé", "en-cours"),
    DECIDE("décidé", "en-cours"),
    FINANCE("financé : c'est une action", "realise"),
    RETIRE("retiré", "abandonne");

    private final String libelle;
    private final String signe;

    EtatDeDossier(String libelle, String signe) {
        this.libelle = libelle;
        this.signe = signe;
    }

    public String libelle() {
        return libelle;
    }

    /** The state of an engagement that it is drawn like. */
    public String signe() {
        return signe;
    }

    public static Optional<EtatDeDossier> lire(@Nullable String code) {
        return Codes.parmi(values(), EtatDeDossier::name, code);
    }
}
