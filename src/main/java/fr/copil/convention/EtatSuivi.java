package fr.copil.convention;

import fr.copil.commun.Codes;
import fr.copil.commun.Textes;
import java.util.Optional;

/** How far an engagement is; the order is that of the bars. <em>En retard</em> is computed, never a state. */
public enum EtatSuivi {
    REALISE("realise", "réalisé", "réalisés"),
    EN_COURS("en-cours", "en cours", "en cours"),
    NON_DEMARRE("non-demarre", "non démarré", "non démarrés"),
    BLOQUE("bloque", "bloqué", "bloqués"),
    SUSPENDU("suspendu", "suspendu", "suspendus"),
    ABANDONNE("abandonne", "abandonné", "abandonnés"),
    NON_RENSEIGNE("non-renseigne", "non renseigné", "non renseignés");

    private final String code;
    private final String singulier;
    private final String pluriel;

    EtatSuivi(String code, String singulier, String pluriel) {
        this.code = code;
        this.singulier = singulier;
        this.pluriel = pluriel;
    }

    /** As written in {@code data/referentiel} and as the chart's role. */
    public String code() {
        return code;
    }

    public String libelle() {
        return singulier;
    }

    public String libelle(long nombre) {
        return nombre >= 2 ? pluriel : singulier;
    }

    /** {@code Réalisé}, for headings. */
    public String titre() {
        return Textes.majuscule(singulier);
    }

    /** Done, or given up: nothing is expected any more. */
    public boolean termine() {
        return switch (this) {
            case REALISE, ABANDONNE -> true;
            case EN_COURS, NON_DEMARRE, BLOQUE, SUSPENDU, NON_RENSEIGNE -> false;
        };
    }

    public static Optional<EtatSuivi> lire(String code) {
        return Codes.parmi(values(), EtatSuivi::code, code);
    }
}
