package fr.copil.comite;

/** The papers of a séance: what is sent before, what lies on the table, what is signed after. */
public enum Piece {
    CONVOCATION("convocation", "Convocation"),
    DOSSIER("dossier", "Dossier de séance"),
    RELEVE("releve", "Relevé de décisions");

    private final String cle;
    private final String libelle;

    Piece(String cle, String libelle) {
        this.cle = cle;
        this.libelle = libelle;
    }

    /** The dossier shows figures as they are: once the séance is closed, its relevé tells which ones it saw. */
    public boolean faite(EtatSeance etat) {
        return this != DOSSIER || etat.vivante();
    }

    /** Of its address. */
    public String cle() {
        return cle;
    }

    public String libelle() {
        return libelle;
    }
}
