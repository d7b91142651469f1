package fr.copil.convention.suivi;

/** What is wrong in one field of an update, in a sentence that says how to put it right. */
public record FauteDeSaisie(ChampDuSuivi champ, String phrase) {}
