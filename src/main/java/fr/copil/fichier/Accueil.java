package fr.copil.fichier;

import java.util.Set;

/** Which files are taken, by what they are for, and where they are kept. */
public enum Accueil {
    PREUVES(
            "preuves",
            "un document que Copil garde : PDF, image (PNG, JPEG, WebP, GIF) ou document de bureautique sans macro"
                    + " (docx, xlsx, pptx, odt, ods, odp)"),
    SEANCES("pieces", "un PDF, un PNG ou un JPEG");

    private static final Set<String> PROJETABLES = Set.of(TypeDeFichier.PDF, TypeDeFichier.PNG, TypeDeFichier.JPEG);

    private final String dossier;
    private final String enMots;

    Accueil(String dossier, String enMots) {
        this.dossier = dossier;
        this.enMots = enMots;
    }

    String dossier() {
        return dossier;
    }

    String enMots() {
        return enMots;
    }

    /** @param type one that Copil knows */
    boolean prend(String type) {
        return this == PREUVES || PROJETABLES.contains(type);
    }
}
