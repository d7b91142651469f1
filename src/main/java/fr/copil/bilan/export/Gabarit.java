package fr.copil.bilan.export;

import fr.copil.bilan.document.Format;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The templates of the préfecture, read again for each document so that they can be replaced.
 *
 * @param word of documents
 * @param diaporama of slides
 */
record Gabarit(@Nullable Path word, @Nullable Path diaporama) {

    private static final Logger LOG = LoggerFactory.getLogger(Gabarit.class);

    /** Nothing for what has no template, nor where the préfecture gave none. */
    byte @Nullable [] lire(Format format) {
        return switch (format) {
            case DOCX -> lire(word, "COPIL_BILAN_GABARIT");
            case PPTX -> lire(diaporama, "COPIL_BILAN_GABARIT_DIAPORAMA");
            case PDF, XLSX, ODS, HTML -> null;
        };
    }

    private static byte @Nullable [] lire(@Nullable Path chemin, String reglage) {
        if (chemin == null) {
            return null;
        }
        try {
            return Files.readAllBytes(chemin);
        } catch (IOException absent) {
            LOG.error("Le gabarit ne se lit pas.", absent);
            throw new ErreurCopil(
                    "BILAN-GABARIT-ABSENT",
                    "Le gabarit de la préfecture ne se trouve pas là où le réglage " + reglage + " le dit :"
                            + " l'administrateur peut l'y remettre, ou retirer le réglage pour l'aspect de Copil.");
        }
    }
}
