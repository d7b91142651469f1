package fr.copil.convention.suivi;

/** An entry of the journal with the engagement it is about, for lists that hold several. */
public record LigneDeJournal(String engagement, String titre, EntreeJournal entree) {}
