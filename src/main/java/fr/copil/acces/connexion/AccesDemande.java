package fr.copil.acces.connexion;

/** Somebody whom the identity provider vouches for asked for an account. */
public record AccesDemande(String courriel, String nom) {}
