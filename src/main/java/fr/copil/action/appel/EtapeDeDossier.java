package fr.copil.action.appel;

import java.time.Instant;

/** One step: what was done, by which service and account, and when. */
public record EtapeDeDossier(EtatDeDossier etat, String detail, String compte, String par, Instant le) {}
