package fr.copil.action;

import java.time.Instant;

/**
 * One version of an action. Its participants are not told: a difference of two versions would tell of one child.
 *
 * @param motif why it was corrected or withdrawn; empty of the first
 */
public record VersionDAction(
        int version, String titre, EtatDAction etat, boolean retiree, String motif, String compte, Instant le) {}
