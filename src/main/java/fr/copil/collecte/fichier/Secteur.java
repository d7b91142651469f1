package fr.copil.collecte.fichier;

import fr.copil.commun.Textes;
import java.util.Optional;

/** Public or private, as publishers write it: {@code PU}, {@code PUBLIC}, {@code privé sous contrat}… */
final class Secteur {

    private Secteur() {}

    /** Nothing when it is neither. */
    static Optional<Boolean> prive(String publie) {
        String secteur = Textes.normaliser(publie);
        return secteur.matches("p[ur]|public|prive( sous contrat| hors contrat)?")
                ? Optional.of(secteur.startsWith("pr"))
                : Optional.empty();
    }
}
