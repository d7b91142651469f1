package fr.copil.indicateur;

import fr.copil.indicateur.secret.Regle;

/** A delivery under a rule of secrecy, for one of the indicateurs that it feeds. */
public record LivraisonProtegee(String indicateur, String nom, Source source, Regle regle) {}
