package fr.copil.convention;

import fr.copil.commun.Codes;
import fr.copil.commun.Textes;
import fr.copil.figure.Trait;
import java.util.Optional;

/** How far an engagement is; the order is that of the bars. <em>En retard</em> is computed, never a state. */
public enum EtatSuivi {
    REALISE("realise", "réalisé", "réalisés", Trait.REALISE),
    EN_COURS("en-cours", "en cours", "en cours", Trait.EN_COURS),
    NON_DEMARRE("non-demarre", "non démarré", "non démarrés", Trait.NON_DEMARRE),
    BLOQUE("bloque", "bloqué", "bloqués", Trait.BLOQUE),
    SUSPENDU("suspendu", "suspendu", "suspendus", Trait.SUSPENDU),
    ABANDONNE("abandonne", "abandonné", "abandonnés", Trait.ABANDONNE),
    NON_RENSEIGNE("non-renseigne", "non renseigné", "non renseignés", Trait.NON_RENSEIGNE);

    private final String code;
    private final String singulier;
    private final String pluriel;
    private final Trait trait;

    EtatSuivi(String code, String singulier, String pluriel, Trait trait) {
        this.code = code;
        this.singulier = singulier;
        this.pluriel = pluriel;
        this.trait = trait;
    }

    /** As written in {@code data/referentiel} and on its sign. */
    public String code() {
        return code;
    }

    public String libelle() {
        return singulier;
    }

    public String libelle(long nombre) {
        return nombre >= 2 ? pluriel : singulier;
    }

    /** How it is drawn in a chart. */
    public Trait trait() {
        return trait;
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
