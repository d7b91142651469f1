package fr.copil.convention;

import fr.copil.commun.Codes;
import java.util.Optional;

/** What a sentence of a document commits to. Only some are followed: a possibility or a finding binds nobody. */
public enum TypeEngagement {
    ENGAGEMENT("E", "engagement", "engagements", true),
    ORIENTATION("O", "orientation", "orientations", true),
    REALISE("R", "déjà réalisé selon le document", "déjà réalisés selon le document", true),
    POSSIBILITE("P", "possibilité (« envisagé »)", "possibilités", false),
    CONSTAT("C", "constat", "constats", false),
    ACTION("A", "action de l'annexe 2", "actions de l'annexe 2", false);

    private final String code;
    private final String singulier;
    private final String pluriel;
    private final boolean suivi;

    TypeEngagement(String code, String singulier, String pluriel, boolean suivi) {
        this.code = code;
        this.singulier = singulier;
        this.pluriel = pluriel;
        this.suivi = suivi;
    }

    /** As written in {@code data/referentiel}. */
    public String code() {
        return code;
    }

    public String libelle() {
        return singulier;
    }

    public String libelle(long nombre) {
        return nombre >= 2 ? pluriel : singulier;
    }

    /** Whether its state counts in the progress of the document; actions group what is counted already. */
    public boolean suivi() {
        return suivi;
    }

    /** Whether its state is shown: somebody owes one, or the document reports one. */
    public boolean montre(EtatSuivi etat) {
        return suivi || etat != EtatSuivi.NON_RENSEIGNE;
    }

    /** What stands for a state where nobody owes one. */
    public String sansEtat() {
        return switch (this) {
            case POSSIBILITE -> "envisagé";
            case CONSTAT -> "contexte";
            case ACTION -> "selon ses engagements";
            default -> EtatSuivi.NON_RENSEIGNE.libelle();
        };
    }

    /** Promises, which should have an indicateur and which nobody has reported as done in the document itself. */
    public boolean promis() {
        return this == ENGAGEMENT || this == ORIENTATION;
    }

    static TypeEngagement de(String code) {
        return lire(code).orElseThrow(() -> new IllegalArgumentException("unknown type of engagement " + code));
    }

    public static Optional<TypeEngagement> lire(String code) {
        return Codes.parmi(values(), TypeEngagement::code, code);
    }
}
