package fr.copil.indicateur.ui;

import fr.copil.commun.Codes;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of the catalogue follow each other. */
enum Ordre {
    CHIFFRES("", "les chiffres d'abord"),
    DOCUMENTS("documents", "des documents"),
    NOM("nom", "alphabétique");

    private final String code;
    private final String libelle;

    Ordre(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    String code() {
        return code;
    }

    String libelle() {
        return libelle;
    }

    static Ordre lire(@Nullable String code) {
        return Codes.parmi(values(), Ordre::code, code).orElse(CHIFFRES);
    }

    /** They come in the order of the documents, or by name when that is asked. */
    List<LigneEnTuile> ranger(List<LigneEnTuile> lignes) {
        return this == CHIFFRES
                ? lignes.stream()
                        .sorted(Comparator.comparingInt(LigneEnTuile::rang))
                        .toList()
                : lignes;
    }

    /** The heading that a row stands under; none for those that need no word. */
    String groupe(LigneEnTuile ligne) {
        return switch (this) {
            case CHIFFRES -> ligne.groupe();
            case DOCUMENTS -> ligne.ligne().definition().document();
            case NOM -> "";
        };
    }
}
