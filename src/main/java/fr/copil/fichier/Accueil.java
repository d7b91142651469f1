package fr.copil.fichier;

import java.util.Set;

/** Which files are taken, by what they are for, and where they are kept. */
public enum Accueil {
    PREUVES(
            "preuves",
            Set.of(),
            "un document que Copil garde : PDF, image (PNG, JPEG, WebP, GIF) ou document de bureautique sans macro"
                    + " (docx, xlsx, pptx, odt, ods, odp)"),
    SEANCES("pieces", Set.of(TypeDeFichier.PDF, TypeDeFichier.PNG, TypeDeFichier.JPEG), "un PDF, un PNG ou un JPEG");

    private final String dossier;
    private final Set<String> types;
    private final String enMots;

    /** @param types all that Copil knows when none is said */
    Accueil(String dossier, Set<String> types, String enMots) {
        this.dossier = dossier;
        this.types = types;
        this.enMots = enMots;
    }

    String dossier() {
        return dossier;
    }

    String enMots() {
        return enMots;
    }

    boolean prend(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
