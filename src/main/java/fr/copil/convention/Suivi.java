package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands.
 *
 * @param citation the article that reports this state, as long as the document alone has spoken
 * @param version 0 until a person says something
 */
public record Suivi(EtatSuivi etat, @Nullable LocalDate depuis, String citation, int version) {

    /** Whether the state is the one that the document itself reports. */
    public boolean rapporteParLeDocument() {
        return version == 0 && !citation.isEmpty();
    }

    public boolean jamaisMisAJour() {
        return version == 0;
    }
}
