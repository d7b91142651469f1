package fr.copil.indicateur;

import java.time.LocalDate;

/** Where a figure comes from: its producer, the published set, the day Copil received it. */
public record Source(String producteur, String jeu, LocalDate recueLe) {}
