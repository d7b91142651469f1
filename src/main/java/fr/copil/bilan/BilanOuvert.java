package fr.copil.bilan;

import java.util.List;

/**
 * A bilan as one reader opens it.
 *
 * @param bilan what it says to the reader's audience, the sections that are hidden left out
 * @param sections all of them, with what people decided; empty once frozen
 * @param signatures the oldest first, those withdrawn included
 * @param ouvert whether the reader may write in it
 * @param dirige whether the reader may change its plan and freeze it too
 */
public record BilanOuvert(
        Fiche fiche,
        Bilan bilan,
        List<SectionEcrite> sections,
        List<Signature> signatures,
        boolean ouvert,
        boolean dirige) {}
