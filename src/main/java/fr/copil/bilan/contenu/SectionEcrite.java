package fr.copil.bilan.contenu;

import fr.copil.acces.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of a section.
 *
 * @param recit what they wrote, as {@link Markdown}; none while the draft stands
 * @param revision grows with each writing, so that nobody overwrites what they have not read
 * @param propose imprint of what Copil proposed when they wrote it; none while the draft stands, or when nobody knows
 * @param auteur of the last writing, with {@code ecriteLe}; none before the first one
 */
public record SectionEcrite(
        String cle,
        String titre,
        boolean visible,
        @Nullable String recit,
        @Nullable String propose,
        int revision,
        @Nullable Role auteur,
        @Nullable Instant ecriteLe) {

    public static SectionEcrite nouvelle(String cle, String titre, @Nullable String recit) {
        return new SectionEcrite(cle, titre, true, recit, null, 0, null, null);
    }

    public SectionEcrite avec(boolean montree) {
        return new SectionEcrite(cle, titre, montree, recit, propose, revision, auteur, ecriteLe);
    }
}
