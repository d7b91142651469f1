package fr.copil.bilan;

import fr.copil.acces.Audience;
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
 * @param versions what it replaces, what replaces it
 * @param rectifie whether the reader may open its rectified version, once none exists
 * @param copie of the widest audience that it was frozen for: the reader's for a draft
 * @param incomplet whether the reader would read more than that
 * @param auteur whether the reader is one of its authors, frozen or not
 */
public record BilanOuvert(
        FicheBilan fiche,
        Bilan bilan,
        List<SectionEcrite> sections,
        List<Signature> signatures,
        List<Partie> parties,
        @Nullable Partie partie,
        boolean ouvert,
        boolean dirige,
        Versions versions,
        boolean rectifie,
        Audience copie,
        boolean incomplet,
        boolean auteur) {

    public Signatures suite() {
        return Signatures.de(signatures, parties);
    }
}
