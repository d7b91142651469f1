package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a convention: who, what, when, with the article it comes from. Texts that the document leaves out are
 * empty.
 *
 * @param etatDuDocument the state that the document itself reports, with its citation; none when it reports nothing
 */
public record Engagement(
        String id,
        String convention,
        TypeEngagement type,
        String titre,
        String promesse,
        String pilote,
        String echeance,
        @Nullable LocalDate echeanceLe,
        String source,
        @Nullable EtatDuDocument etatDuDocument) {

    public record EtatDuDocument(EtatSuivi etat, @Nullable LocalDate depuis, String citation) {}
}
