package fr.copil.comite.ui;

import com.vaadin.flow.router.RouteParameters;
import fr.copil.comite.Decision;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A séance and its decisions in words. */
final class MotsDeSeance {

    private MotsDeSeance() {}

    /** Of an address; 0, which nothing has, for what is no number. */
    static long numero(RouteParameters parametres) {
        return parametres
                .get("id")
                .filter(dit -> dit.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** {@code Séance 2026-03 · mardi 15 décembre 2026 à 14 h 30 · 90 min · Préfecture · en préparation} */
    static String quand(Seance seance) {
        return Stream.of(
                        "Séance " + seance.numero(),
                        seance.moment(),
                        seance.minutes() + " min",
                        seance.comite().lieu(),
                        seance.lieu(),
                        seance.etat().libelle() + (seance.etat() == EtatSeance.ANNULEE ? " : " + seance.motif() : ""))
                .filter(mots -> !mots.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** {@code pour le 15/12/2026, à faire} */
    static String suite(Decision decision) {
        return Stream.of(
                        decision.qui(),
                        decision.pour() == null ? "" : "pour le " + Dates.jour(Objects.requireNonNull(decision.pour())),
                        decision.etat().libelle()
                                + (decision.motif().isEmpty() ? "" : " : " + Textes.abreger(decision.motif(), 200)))
                .filter(mots -> !mots.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
