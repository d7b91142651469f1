package fr.copil.annuaire;

/**
 * The functions that the texts name, and any other. Source: convention nationale, art. 3.1 (référents); convention
 * Loire-Atlantique, art. 4 (correspondants).
 */
public enum NatureDeFonction {
    REFERENT("référent politique de la ville"),
    CORRESPONDANT("correspondant de la convention"),
    COORDINATION_PRE("coordination du programme de réussite éducative"),
    DELEGUE_DU_PREFET("délégué du préfet"),
    AUTRE("autre fonction");

    private final String libelle;

    NatureDeFonction(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
