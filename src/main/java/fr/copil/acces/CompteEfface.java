package fr.copil.acces;

/** What says who held this account is gone; what others keep of them alone goes too. */
public record CompteEfface(String compte) {}
