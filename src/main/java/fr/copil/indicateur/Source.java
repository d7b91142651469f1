package fr.copil.indicateur;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a figure comes from. */
public record Source(String producteur, String jeu, LocalDate recueLe) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** {@code DEPP, IVAC sessions 2022 à 2024, reçu le 22/11/2026}. */
    public String enClair() {
        return producteur + ", " + jeu + ", reçu le " + Dates.jour(recueLe);
    }
}
