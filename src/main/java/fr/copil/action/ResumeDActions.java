package fr.copil.action;

import java.util.List;

/**
 * What a page about something else says of its actions.
 *
 * @param phrase how many, and how far
 * @param dernieres the latest few
 */
public record ResumeDActions(long nombre, String phrase, List<Action> dernieres, boolean ouverte) {}
