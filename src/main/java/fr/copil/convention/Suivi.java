package fr.copil.convention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands.
 *
 * @param citation the article that reports this state, as long as the document alone has spoken of it
 * @param version 0 until a person changes the state or the progress
 * @param progres from 0 to 100, none when nobody gave one
 * @param prefecture and {@code dsden}: what each side thinks of it, when it said so
 * @param majLe the last word of a person
 */
public record Suivi(
        EtatSuivi etat,
        @Nullable LocalDate depuis,
        String citation,
        int version,
        @Nullable Integer progres,
        @Nullable Meteo prefecture,
        @Nullable Meteo dsden,
        @Nullable OffsetDateTime majLe) {

    /** What the document alone says. */
    public static Suivi duDocument(EtatSuivi etat, @Nullable LocalDate depuis, String citation) {
        return new Suivi(etat, depuis, citation, 0, null, null, null, null);
    }

    /** Whether the state is the one that the document itself reports. */
    public boolean rapporteParLeDocument() {
        return !citation.isEmpty();
    }

    public boolean jamaisMisAJour() {
        return version == 0;
    }

    /** Done, or given up: nothing is expected any more. */
    public boolean termine() {
        return etat == EtatSuivi.REALISE || etat == EtatSuivi.ABANDONNE;
    }
}
