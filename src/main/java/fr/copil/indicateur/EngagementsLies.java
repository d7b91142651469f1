package fr.copil.indicateur;

import java.util.List;

/** Asks which engagements an indicateur measures; answered by the room of conventions, which stands on this one. */
public interface EngagementsLies {

    List<EngagementLie> mesuresPar(String indicateur);
}
