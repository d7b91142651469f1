package fr.copil.convention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands.
 *
 * @param citation the article that reports this state, as long as the document alone has spoken of it
 * @param version 0 until a person changes the state or the progress
 * @param progres from 0 to 100, none when nobody gave one
 * @param meteos what each party that gave its own thinks of it, by rank
 * @param majLe the last word of a person
 */
public record Suivi(
        EtatSuivi etat,
        @Nullable LocalDate depuis,
        String citation,
        int version,
        @Nullable Integer progres,
        List<MeteoDePartie> meteos,
        @Nullable OffsetDateTime majLe) {

    /** Whether the state is the one that the document itself reports. */
    public boolean rapporteParLeDocument() {
        return !citation.isEmpty();
    }

    public boolean jamaisMisAJour() {
        return version == 0;
    }

    /** Of the party of that short name, when it gave one. */
    public Optional<Meteo> meteo(String partie) {
        return meteos.stream()
                .filter(donnee -> donnee.partie().equals(partie))
                .map(MeteoDePartie::meteo)
                .findFirst();
    }

    /** Steps between the two furthest météos; -1 when fewer than two were given. */
    public int ecart() {
        return Meteo.ecart(meteos.stream().map(MeteoDePartie::meteo).toList());
    }

    /** Done, or given up: nothing is expected any more. */
    public boolean termine() {
        return etat.termine();
    }
}
