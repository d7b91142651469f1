package fr.copil.comite.piecejointe;

/** Why a PDF is not opened further; unchecked, so that no reader of broken files takes it for one more breakage. */
final class PdfRefuse extends RuntimeException {

    private static final long serialVersionUID = 1;

    enum Raison {
        TROP,
        PROTEGE,
        NON_DESSINE
    }

    private final Raison raison;

    PdfRefuse(Raison raison) {
        super(raison.name());
        this.raison = raison;
    }

    Raison raison() {
        return raison;
    }
}
