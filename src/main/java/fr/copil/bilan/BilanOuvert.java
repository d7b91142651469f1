package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.convention.Partie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bilan as one reader opens it.
 *
 * @param bilan what it says to the reader's audience, the sections that are hidden left out
 * @param sections all of them, with what people decided; empty once frozen
 * @param signatures the oldest first, those withdrawn included
 * @param parties that sign it, by rank
 * @param partie the one that the reader signs for, if any
 * @param ouvert whether the reader may write in it
 * @param dirige whether the reader may change its plan and freeze it too
 */
public record BilanOuvert(
        FicheBilan fiche,
        Bilan bilan,
        List<SectionEcrite> sections,
        List<Signature> signatures,
        List<Partie> parties,
        @Nullable Partie partie,
        boolean ouvert,
        boolean dirige) {}
