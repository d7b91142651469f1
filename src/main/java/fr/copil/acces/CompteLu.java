package fr.copil.acces;

/** An account as its owner and the administrator see it. */
public record CompteLu(String identifiant, Mandat mandat, Profil profil, EtatDuCompte etat, boolean demonstration) {}
