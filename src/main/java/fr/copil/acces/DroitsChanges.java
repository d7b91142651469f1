package fr.copil.acces;

/** What this account may do is no longer what its open sessions were given. */
public record DroitsChanges(String compte) {}
