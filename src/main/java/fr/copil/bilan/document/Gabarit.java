package fr.copil.bilan.document;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Word template of the préfecture, read again for each document so that it can be replaced. */
record Gabarit(@Nullable Path chemin) {

    private static final Logger LOG = LoggerFactory.getLogger(Gabarit.class);

    /** Nothing for what is not a Word document, nor where the préfecture gave none. */
    byte @Nullable [] lire(Format format) {
        if (chemin == null || format != Format.DOCX) {
            return null;
        }
        try {
            return Files.readAllBytes(chemin);
        } catch (IOException absent) {
            LOG.error("Le gabarit ne se lit pas.", absent);
            throw new ErreurCopil(
                    "BILAN-GABARIT-ABSENT",
                    "Le gabarit de la préfecture ne se trouve pas là où le réglage COPIL_BILAN_GABARIT le dit :"
                            + " l'administrateur peut l'y remettre, ou retirer le réglage pour les styles de Copil.");
        }
    }
}
